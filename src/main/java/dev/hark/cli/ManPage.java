package dev.hark.cli;

import java.util.List;

/** hark(1), written from the commands themselves so that it cannot fall behind. */
final class ManPage {
  private final List<Usage> commands;
  private final String version;

  ManPage(List<Usage> commands, String version) {
    this.commands = commands;
    this.version = version;
  }

  String roff() {
    StringBuilder text = new StringBuilder();
    text.append(".TH HARK 1 \"\" \"hark ").append(escaped(version)).append("\"\n");
    text.append(
        """
        .SH NAME
        hark \\- says which line of a script failed in silence
        .SH SYNOPSIS
        .B hark
        .I COMMAND
        [\\fIOPTION\\fR...] [\\fIARG\\fR...]
        .br
        .B hark \\-\\-
        .I SCRIPT
        [\\fIARG\\fR...]
        .SH DESCRIPTION
        hark runs a command under strace together with bash \\-x, lines both traces up, and says which
        line failed, what the kernel answered, what the program tried to say, and what kept you from
        hearing it. It reads saved logs as well.
        .SH COMMANDS
        """);
    commands.forEach(command -> describe(command, text));
    text.append(
        """
        .SH EXIT STATUS
        .B hark run
        passes on the status of the command, and dies of the signal that the command died of.
        .TP
        .B 0
        done; findings do not change it
        .TP
        .B 1
        input that cannot be read; hark which: not found in every shell and mode; hark startup: a
        shell was not ready
        .TP
        .B 2
        wrong usage
        .TP
        .B 3
        with \\-\\-fail\\-on: there is a finding that severe
        .TP
        .B 125, 126, 127
        the command cannot be traced, is not executable, is not found
        .SH SEE ALSO
        .BR strace (1),
        .BR bash (1)
        """);
    return text.toString();
  }

  private static void describe(Usage command, StringBuilder text) {
    text.append(".SS hark ").append(command.name());
    text.append((" [OPTION...] " + escaped(command.argument().text())).stripTrailing())
        .append('\n');
    text.append(escaped(command.summary())).append('\n');
    for (Option option : command.options()) {
      text.append(".TP\n.B ").append(escaped(String.join(", ", option.names())));
      if (option.takesValue()) {
        text.append(" \\fI").append(escaped(option.value())).append("\\fR");
      }
      text.append('\n').append(escaped(option.description())).append('\n');
    }
    for (String example : command.examples()) {
      text.append(".PP\n.RS\n.nf\n").append(escaped(example)).append("\n.fi\n.RE\n");
    }
  }

  /** A dash is a hyphen and a leading dot a request, unless escaped. */
  private static String escaped(String text) {
    String plain = text.replace("\\", "\\e").replace("-", "\\-");
    return plain.startsWith(".") || plain.startsWith("'") ? "\\&" + plain : plain;
  }
}
