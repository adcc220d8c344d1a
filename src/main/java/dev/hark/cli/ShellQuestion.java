package dev.hark.cli;

import dev.hark.model.CommandAnswer;
import dev.hark.model.CommandAnswer.Kind;
import java.nio.file.Path;

/**
 * What a shell is asked when its start-up files are behind it, and how its answer is read. The
 * answers go to files: whatever start-up files print, or redirect, is not among them. Each command
 * is named so that no function or alias of the user's stands in for it.
 *
 * @param command whose meaning is asked for; empty for none
 * @param env the program that prints an environment
 * @param folder where the answers go
 */
record ShellQuestion(String command, Path env, Path folder) {
  /** Opened first of all: from then on the shell is ready. */
  Path ready() {
    return folder.resolve("ready");
  }

  Path variables() {
    return folder.resolve("env");
  }

  Path kind() {
    return folder.resolve("kind");
  }

  Path target() {
    return folder.resolve("target");
  }

  /** The question in the words of {@code shell}. */
  String text(String shell) {
    return switch (shell) {
      case "fish" -> fish();
      case "zsh" -> builtins("whence -w", "whence");
      case "bash" -> builtins("type -t", "command -v");
      default -> sh();
    };
  }

  /** Of a shell that can be told to take its own command whatever it is called by now. */
  private String builtins(String kindOf, String targetOf) {
    String name = quoted(command);
    return ": >|%s; %s -0 >|%s; builtin %s -- %s >|%s || :; builtin %s -- %s >|%s || :; %s"
        .formatted(
            file(ready()),
            file(env),
            file(variables()),
            kindOf,
            name,
            file(kind()),
            targetOf,
            name,
            file(target()),
            "builtin unset HISTFILE");
  }

  private String sh() {
    String name = quoted(command);
    return ": >|%s; %s -0 >|%s; type %s >|%s 2>/dev/null || :; command -v %s >|%s || :"
        .formatted(
            file(ready()), file(env), file(variables()), name, file(kind()), name, file(target()));
  }

  private String fish() {
    String name = "'" + command.replace("\\", "\\\\").replace("'", "\\'") + "'";
    return "true >%s; %s -0 >%s; abbr --query -- %s; and builtin echo abbreviation >%s; or type -t -- %s >%s; command -s -- %s >%s"
        .formatted(
            file(ready()),
            file(env),
            file(variables()),
            name,
            file(kind()),
            name,
            file(kind()),
            name,
            file(target()));
  }

  private static String file(Path path) {
    return quoted(path.toString());
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  /** What the shell said: the kind in its own words, and the target. */
  static CommandAnswer answer(String kind, String target) {
    String said = kind.strip();
    String at = target.strip();
    if (said.isEmpty() && at.isEmpty()) {
      return CommandAnswer.ABSENT;
    }
    String first = said.lines().findFirst().orElse("");
    String last = first.substring(first.lastIndexOf(' ') + 1);
    if (first.contains("alias")) {
      return new CommandAnswer(Kind.ALIAS, aliased(at));
    }
    if (first.contains("function")) {
      return new CommandAnswer(Kind.FUNCTION, "");
    }
    if (first.contains("builtin")) {
      return new CommandAnswer(Kind.BUILTIN, "");
    }
    if (last.equals("keyword") || last.equals("reserved")) {
      return new CommandAnswer(Kind.KEYWORD, "");
    }
    if (first.equals("abbreviation")) {
      return new CommandAnswer(Kind.ABBREVIATION, at);
    }
    return at.startsWith("/") || at.startsWith(".")
        ? new CommandAnswer(Kind.FILE, at)
        : CommandAnswer.ABSENT;
  }

  /** {@code ls -l}, of which bash and dash say {@code alias ll='ls -l'}. */
  private static String aliased(String said) {
    int equals = said.indexOf('=');
    if (!said.startsWith("alias ") || equals < 0) {
      return said;
    }
    String text = said.substring(equals + 1);
    boolean quoted = text.length() > 1 && text.startsWith("'") && text.endsWith("'");
    return quoted ? text.substring(1, text.length() - 1).replace("'\\''", "'") : text;
  }
}
