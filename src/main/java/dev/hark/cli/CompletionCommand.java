package dev.hark.cli;

import dev.hark.cli.Argument.Count;
import java.util.List;

/** {@code hark completion bash|zsh|fish|man}: what a shell or man needs to know of hark. */
final class CompletionCommand implements Subcommand {
  private static final List<String> KINDS = List.of("bash", "zsh", "fish", "man");

  @Override
  public Usage usage() {
    return new Usage(
        "completion",
        List.of("hark completion bash|zsh|fish|man"),
        List.of("Prints the completion for a shell, or the man page."),
        new Argument(String.join("|", KINDS), Count.ONE, "what for", KINDS),
        List.of(),
        """
        Examples:
          hark completion bash > ~/.local/share/bash-completion/completions/hark
          hark completion zsh > "${fpath[1]}/_hark"
          hark completion fish > ~/.config/fish/completions/hark.fish
          hark completion man > ~/.local/share/man/man1/hark.1
        """);
  }

  @Override
  public int run(CommandLine typed, Console console) {
    String kind = typed.arguments().get(0);
    List<Usage> commands = Commands.usages();
    Completions completions = new Completions(commands);
    console
        .out()
        .print(
            switch (kind) {
              case "bash" -> completions.bash();
              case "zsh" -> completions.zsh();
              case "fish" -> completions.fish();
              case "man" -> new ManPage(commands, Version.text()).roff();
              default -> throw new Trouble(ExitStatus.USAGE, unknown(kind));
            });
    return ExitStatus.OK;
  }

  private static String unknown(String kind) {
    return "no completion for '" + kind + "'; there are: " + String.join(", ", KINDS);
  }
}
