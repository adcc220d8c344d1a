package dev.hark.cli;

import java.io.PrintStream;
import java.util.List;

/** {@code hark --help}, and {@code --help} behind every command. */
final class HelpPages {
  /** What is longer has a line of its own, and its description the next one. */
  private static final int LONGEST_LABEL = 20;

  private static final String NO_LETTER = "    ";

  private HelpPages() {}

  static void overview(List<Usage> commands, PrintStream out) {
    out.print(
        """
        hark says which line of a script failed in silence, and why nobody heard.

        Usage: hark COMMAND [OPTION...] [ARG...]
               hark -- SCRIPT [ARG...]     short for hark run -- SCRIPT [ARG...]

        Commands:
        """);
    for (Usage command : commands) {
      out.printf("  %-10s  %s%n", command.name(), command.summary());
    }
    out.print(
        """

        Examples:
          hark run -- ./deploy.sh      trace it, then say what failed silently
          hark analyze strace.log      the same from a saved log
          hark which go                why a command is found in one shell and not in another
          hark explain or-true         why nobody heard

        hark COMMAND --help says more about a command; hark --version which hark this is.
        """);
  }

  static void page(Usage command, PrintStream out) {
    out.println("Usage: " + String.join("\n       ", command.synopsis()));
    out.println();
    command.description().forEach(out::println);
    out.println();
    int width = labelWidth(command);
    Argument argument = command.argument();
    if (argument.count() != Argument.Count.NONE) {
      out.println(line(NO_LETTER + label(argument), width, argument.description()));
    }
    for (Option option : command.options()) {
      out.println(line(label(option), width, option.description()));
    }
    out.println();
    out.print(command.notes());
  }

  private static int labelWidth(Usage command) {
    int width = label(command.argument()).length();
    for (Option option : command.options()) {
      int length = label(option).length() - NO_LETTER.length();
      width = length <= LONGEST_LABEL ? Math.max(width, length) : width;
    }
    return NO_LETTER.length() + width;
  }

  private static String label(Argument argument) {
    return argument.count() == Argument.Count.ANY ? "[" + argument.text() + "]" : argument.text();
  }

  private static String label(Option option) {
    String letter = option.names().size() > 1 ? option.names().get(0) + ", " : NO_LETTER;
    return letter + option.name() + (option.takesValue() ? "=" + option.value() : "");
  }

  private static String line(String label, int width, String description) {
    String gap = " ".repeat(Math.max(0, width - label.length()));
    return label.length() <= width
        ? "  " + label + gap + "   " + description
        : "  " + label + "\n" + " ".repeat(width + 5) + description;
  }
}
