package dev.hark.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code hark completion bash|zsh|fish|man}: what a shell or man needs to know of hark. */
final class CompletionCommand implements Subcommand {
  private static final List<String> KINDS = List.of("bash", "zsh", "fish", "man");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name("hark completion");
    spec.usageMessage()
        .description("Prints the completion for a shell, or the man page.")
        .footer(
            "",
            "Examples:",
            "  hark completion bash > ~/.local/share/bash-completion/completions/hark",
            "  hark completion zsh > \"${fpath[1]}/_hark\"",
            "  hark completion fish > ~/.config/fish/completions/hark.fish",
            "  hark completion man > ~/.local/share/man/man1/hark.1");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("bash|zsh|fish|man")
            .arity("1")
            .required(true)
            .type(String.class)
            .description("what for")
            .build());
    return spec;
  }

  @Override
  public List<String> words() {
    return KINDS;
  }

  @Override
  public int run(ParseResult words, Console console) {
    String kind = words.matchedPositionalValue(0, "");
    CommandLineFacts facts = Commands.facts();
    Completions completions = new Completions(facts);
    console
        .out()
        .print(
            switch (kind) {
              case "bash" -> completions.bash();
              case "zsh" -> completions.zsh();
              case "fish" -> completions.fish();
              case "man" -> new ManPage(facts, Version.text()).roff();
              default -> throw new Trouble(ExitStatus.USAGE, unknown(kind));
            });
    return ExitStatus.OK;
  }

  private static String unknown(String kind) {
    return "no completion for '" + kind + "'; there are: " + String.join(", ", KINDS);
  }
}
