package dev.hark.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Completion scripts, written from the commands themselves so that they cannot fall behind. */
final class Completions {
  private final List<Usage> commands;

  Completions(List<Usage> commands) {
    this.commands = commands;
  }

  String bash() {
    StringBuilder text = new StringBuilder();
    text.append("# bash completion for hark; written by: hark completion bash\n_hark() {\n")
        .append("  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n")
        .append("  COMPREPLY=()\n  if ((COMP_CWORD == 1)); then\n")
        .append(replies("    ", names() + " --help --version"))
        .append("    return\n  fi\n  case ${COMP_WORDS[1]}:$prev in\n");
    for (Usage command : commands) {
      for (Option option : command.options()) {
        if (option.takesValue()) {
          text.append("    ").append(patterns(command, option)).append(")\n");
          if (!option.choices().isEmpty()) {
            text.append(replies("      ", String.join(" ", option.choices())));
          }
          text.append("      return ;;\n");
        }
      }
    }
    text.append("  esac\n  case ${COMP_WORDS[1]}:$cur in\n");
    for (Usage command : commands) {
      text.append("    ").append(command.name()).append(":-*)\n");
      text.append(replies("      ", String.join(" ", command.optionNames()))).append("      ;;\n");
      if (!command.argument().words().isEmpty()) {
        text.append("    ").append(command.name()).append(":*)\n");
        text.append(replies("      ", String.join(" ", command.argument().words())))
            .append("      ;;\n");
      }
    }
    return text.append("  esac\n}\ncomplete -o default -F _hark hark\n").toString();
  }

  private static String replies(String indent, String words) {
    return indent + "mapfile -t COMPREPLY < <(compgen -W '" + words + "' -- \"$cur\")\n";
  }

  private static String patterns(Usage command, Option option) {
    return option.names().stream()
        .map(name -> command.name() + ":" + name)
        .collect(Collectors.joining(" | "));
  }

  private String names() {
    return commands.stream().map(Usage::name).collect(Collectors.joining(" "));
  }

  String zsh() {
    StringBuilder text = new StringBuilder();
    text.append("#compdef hark\n# zsh completion for hark; written by: hark completion zsh\n")
        .append("_hark() {\n  local -a commands\n  commands=(\n");
    for (Usage command : commands) {
      text.append("    ").append(quoted(command.name() + ":" + command.summary())).append('\n');
    }
    text.append("  )\n  if ((CURRENT == 2)); then\n    _describe command commands\n")
        .append("    return\n  fi\n  shift words\n  ((CURRENT--))\n  case $words[1] in\n");
    for (Usage command : commands) {
      text.append("    ").append(command.name()).append(")\n      _arguments");
      for (Option option : command.options()) {
        for (String name : option.names()) {
          text.append(" \\\n        ").append(quoted(zshOption(name, option)));
        }
      }
      text.append(" \\\n        ").append(quoted(zshArguments(command))).append(" ;;\n");
    }
    return text.append("  esac\n}\n_hark \"$@\"\n").toString();
  }

  private static String zshOption(String name, Option option) {
    String description = option.description().replace("[", "(").replace("]", ")");
    String value =
        !option.takesValue()
            ? ""
            : ":value:"
                + (option.choices().isEmpty()
                    ? "_files"
                    : "(" + String.join(" ", option.choices()) + ")");
    return name + "[" + description + "]" + value;
  }

  private static String zshArguments(Usage command) {
    if (command.name().equals("run")) {
      return "*::command:_normal";
    }
    return command.argument().words().isEmpty()
        ? "*:file:_files"
        : "*:name:(" + String.join(" ", command.argument().words()) + ")";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  String fish() {
    StringBuilder text = new StringBuilder();
    text.append("# fish completion for hark; written by: hark completion fish\n");
    for (Usage command : commands) {
      text.append("complete -c hark -f -n __fish_use_subcommand -a ")
          .append(command.name())
          .append(" -d ")
          .append(fishQuoted(command.summary()))
          .append('\n');
      String condition = " -n '__fish_seen_subcommand_from " + command.name() + "'";
      for (Option option : command.options()) {
        text.append("complete -c hark").append(condition);
        option.names().forEach(name -> text.append(fishName(name)));
        text.append(
            !option.takesValue()
                ? ""
                : option.choices().isEmpty()
                    ? " -r"
                    : " -x -a '" + String.join(" ", option.choices()) + "'");
        text.append(" -d ").append(fishQuoted(option.description())).append('\n');
      }
      if (!command.argument().words().isEmpty()) {
        text.append("complete -c hark -f")
            .append(condition)
            .append(" -a '")
            .append(String.join(" ", command.argument().words()))
            .append("'\n");
      }
    }
    return text.toString();
  }

  private static String fishName(String name) {
    return name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1);
  }

  private static String fishQuoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
