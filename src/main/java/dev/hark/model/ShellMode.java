package dev.hark.model;

import java.util.List;
import java.util.Locale;

/**
 * One way of starting one shell.
 *
 * @param shell its name: bash, sh, zsh or fish
 * @param flags what follows the program to start it so, before {@code -c}
 */
public record ShellMode(String shell, Kind kind, List<String> flags) {
  /** What a shell takes itself for; it decides which files are read. */
  public enum Kind {
    SCRIPT("script", "as scripts and make start it"),
    SCRIPT_WITH_ENV("script, BASH_ENV", "as scripts start it while BASH_ENV is set"),
    LOGIN("login", "as cron's bash -l, ssh HOST COMMAND in a login shell, display managers"),
    INTERACTIVE("interactive", "as terminals of desktops and editors start it"),
    LOGIN_INTERACTIVE("login interactive", "as ssh, tmux, su - and the console start it");

    private final String words;
    private final String meaning;

    Kind(String words, String meaning) {
      this.words = words;
      this.meaning = meaning;
    }

    public String words() {
      return words;
    }

    /** Who starts shells so. */
    public String meaning() {
      return meaning;
    }

    public boolean isLogin() {
      return this == LOGIN || this == LOGIN_INTERACTIVE;
    }

    public boolean isInteractive() {
      return this == INTERACTIVE || this == LOGIN_INTERACTIVE;
    }

    /** As JSON has it: {@code login-interactive}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public ShellMode {
    flags = List.copyOf(flags);
  }

  /** {@code bash, login}. */
  public String text() {
    return shell + ", " + kind.words();
  }
}
