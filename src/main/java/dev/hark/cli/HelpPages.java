package dev.hark.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code hark --help}, and {@code --help} behind every command. */
final class HelpPages {
  /** Columns, whatever the terminal has: examples keep their lines. */
  private static final int WIDTH = 100;

  private HelpPages() {}

  /** Gives a command the option that asks for its page. */
  static CommandSpec withHelp(CommandSpec spec) {
    if (spec.findOption("--help") == null) {
      spec.addOption(
          OptionSpec.builder("-h", "--help")
              .usageHelp(true)
              .arity("0")
              .description("this page")
              .build());
    }
    spec.usageMessage()
        .synopsisHeading("Usage: ")
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .sortOptions(false)
        .width(WIDTH);
    return spec;
  }

  static void overview(Map<String, Supplier<Subcommand>> commands, PrintStream out) {
    out.print(
        """
        hark says which line of a script failed in silence, and why nobody heard.

        Usage: hark COMMAND [OPTION...] [ARG...]
               hark -- SCRIPT [ARG...]     short for hark run -- SCRIPT [ARG...]

        Commands:
        """);
    commands.forEach(
        (name, command) -> out.printf("  %-10s  %s%n", name, description(command.get())));
    out.print(
        """

        Examples:
          hark run -- ./deploy.sh      trace it, then say what failed silently
          hark analyze strace.log      the same from a saved log
          hark explain or-true         why nobody heard

        hark COMMAND --help says more about a command; hark --version which hark this is.
        """);
  }

  static String description(Subcommand command) {
    return command.spec().usageMessage().description()[0];
  }

  static void page(CommandLine line, PrintStream out) {
    line.usage(out, Ansi.OFF);
  }
}
