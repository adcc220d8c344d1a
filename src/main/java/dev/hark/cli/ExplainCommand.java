package dev.hark.cli;

import dev.hark.cli.Argument.Count;
import dev.hark.model.ErrnoTable;
import dev.hark.model.Rule;
import dev.hark.model.Silencer;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code hark explain NAME…}: the page of a rule, a silencer or an errno. */
final class ExplainCommand implements Subcommand {
  @Override
  public Usage usage() {
    return new Usage(
        "explain",
        List.of("hark explain [NAME...]"),
        List.of("The page about a rule, a silencer or an errno; without a name, a list."),
        new Argument(
            "NAME", Count.ANY, "a rule, a silencer, or an errno by name or number", allNames()),
        List.of(),
        """
        Examples:
          hark explain                 what there is
          hark explain or-true         why nobody heard
          hark explain ENOENT          what the kernel meant
        """);
  }

  @Override
  public int run(CommandLine typed, Console console) throws IOException {
    if (typed.arguments().isEmpty()) {
      list(console.out());
      return ExitStatus.OK;
    }
    List<String> pages = new ArrayList<>();
    for (String name : typed.arguments()) {
      pages.add(page(name));
    }
    console.out().print(String.join("\n", pages));
    return ExitStatus.OK;
  }

  private static List<String> allNames() {
    List<String> all = new ArrayList<>(ruleNames());
    all.addAll(silencerNames());
    all.addAll(errnoNames());
    return all;
  }

  static List<String> ruleNames() {
    return Arrays.stream(Rule.values()).map(Rule::id).toList();
  }

  static List<String> silencerNames() {
    return Arrays.stream(Silencer.values()).map(Silencer::id).toList();
  }

  static List<String> errnoNames() {
    return ErrnoTable.all().stream().map(ErrnoTable.Entry::name).toList();
  }

  private static String page(String name) throws IOException {
    String id = name.toLowerCase(Locale.ROOT).replace('_', '-');
    if (ruleNames().contains(id) || silencerNames().contains(id)) {
      return markdown(id);
    }
    return errno(name).map(ExplainCommand::errnoPage).orElseThrow(() -> unknown(name));
  }

  private static Optional<ErrnoTable.Entry> errno(String name) {
    return ErrnoTable.find(name.toUpperCase(Locale.ROOT))
        .or(
            () ->
                ErrnoTable.all().stream()
                    .filter(entry -> String.valueOf(entry.number()).equals(name))
                    .findFirst());
  }

  private static String errnoPage(ErrnoTable.Entry entry) {
    return "# "
        + entry.name()
        + "\n\n"
        + entry.words()
        + " (errno "
        + entry.number()
        + ")\n\n"
        + entry.meaning()
        + "\n";
  }

  private static Trouble unknown(String name) {
    String meant =
        Nearest.to(name, allNames())
            .map(near -> "did you mean '" + near + "'?")
            .orElse("hark explain lists all there are");
    return new Trouble(ExitStatus.USAGE, "no page about '" + name + "'; " + meant);
  }

  /** The page of a rule or silencer. */
  static String markdown(String id) throws IOException {
    String resource = "/dev/hark/explain/" + id + ".md";
    try (InputStream in = ExplainCommand.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the page " + id + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void list(PrintStream out) throws IOException {
    out.println("Rules: what went wrong");
    for (String id : ruleNames()) {
      out.printf("  %-30s  %s%n", id, summary(id));
    }
    out.println();
    out.println("Silencers: why nobody heard");
    for (String id : silencerNames()) {
      out.printf("  %-30s  %s%n", id, summary(id));
    }
    out.println();
    out.println("Errnos: what the kernel answered");
    for (ErrnoTable.Entry entry : ErrnoTable.all()) {
      out.printf("  %-30s  %s%n", entry.name(), entry.words());
    }
  }

  /** The sentence under the heading. */
  private static String summary(String id) throws IOException {
    return markdown(id).lines().skip(2).findFirst().orElse("");
  }
}
