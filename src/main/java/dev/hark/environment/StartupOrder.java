package dev.hark.environment;

import dev.hark.model.EarlyEnd;
import dev.hark.model.HomeFolder;
import dev.hark.model.ShellMode;
import dev.hark.model.ShellStart;
import dev.hark.model.Sourced;
import dev.hark.model.WhichAnswer.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which files shells read in which mode, and why one of them is passed over. */
final class StartupOrder {
  private static final List<String> BASH_LOGIN =
      List.of(".bash_profile", ".bash_login", ".profile");

  private final HomeFolder home;
  private final Map<String, String> environment;
  private final StartupTexts texts;

  StartupOrder(HomeFolder home, Map<String, String> environment, StartupTexts texts) {
    this.home = home;
    this.environment = environment;
    this.texts = texts;
  }

  /** Whether {@code shell} would read it under other circumstances. */
  boolean isOwn(String file, String shell) {
    String owner = owner(file).orElse(shell);
    return owner.equals(shell) || (owner.equals("sh") && shell.equals("bash"));
  }

  /** Whose file it is, by its name; empty for a file that anybody may source. */
  Optional<String> owner(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    if (name.endsWith(".fish")) {
      return Optional.of("fish");
    }
    if (name.startsWith(".z") || file.startsWith("/etc/zsh/")) {
      return Optional.of("zsh");
    }
    if (name.equals(".profile") || file.startsWith("/etc/profile")) {
      return Optional.of("sh");
    }
    return name.startsWith(".bash") || name.equals("bash.bashrc")
        ? Optional.of("bash")
        : Optional.empty();
  }

  /** A file that another one sources is passed over with that one, or where that one is left. */
  String whyNotRead(String file, ShellStart start, List<Row> rows) {
    for (Row row : rows) {
      for (Sourced sourced : row.start().sourced()) {
        String by = sourced.by().file();
        if (sourced.file().equals(file) && !by.equals(file)) {
          Optional<EarlyEnd> end = start.earlyEndOf(by);
          if (end.isPresent() && end.get().at().isBefore(sourced.by())) {
            return home.shorten(end.get().at())
                + " leaves the file before it sources "
                + home.shorten(file);
          }
          if (owner(file).isEmpty() && !start.hasRead(by)) {
            return whyNotRead(by, start) + ", which sources " + home.shorten(file);
          }
        }
      }
    }
    return whyNotRead(file, start);
  }

  /** A clause that says why {@code start} did not read {@code file}. */
  private String whyNotRead(String file, ShellStart start) {
    String shell = start.mode().shell();
    String shown = home.shorten(file);
    Optional<String> owner = owner(file);
    if (owner.isPresent() && !isOwn(file, shell)) {
      return shell + " does not read " + shown + ", a file of " + owner.get() + "'s";
    }
    return switch (shell) {
      case "fish" -> fish(file, shown);
      case "zsh" -> zsh(file, shown, start.mode());
      case "bash" -> bash(file, shown, start);
      default -> sh(file, shown, start.mode());
    };
  }

  private String fish(String file, String shown) {
    String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
    boolean elsewhere = !config.isEmpty() && !file.startsWith(config + "/");
    return elsewhere && file.startsWith(home.file(".config/"))
        ? "fish does not read " + shown + ": XDG_CONFIG_HOME is " + home.shorten(config)
        : "fish does not read " + shown;
  }

  private String zsh(String file, String shown, ShellMode mode) {
    String zdotdir = environment.getOrDefault("ZDOTDIR", "");
    if (!zdotdir.isEmpty() && !file.startsWith(zdotdir + "/") && owner(file).isPresent()) {
      return "zsh does not read " + shown + ": ZDOTDIR is " + home.shorten(zdotdir);
    }
    String name = file.substring(file.lastIndexOf('/') + 1);
    if (name.endsWith("zshrc") && !mode.kind().isInteractive()) {
      return "zsh reads " + shown + " only when it is interactive";
    }
    boolean login = name.endsWith("zprofile") || name.endsWith("zlogin");
    return login && !mode.kind().isLogin()
        ? "zsh reads " + shown + " only when it is a login shell"
        : "zsh does not read " + shown;
  }

  private String bash(String file, String shown, ShellStart start) {
    ShellMode mode = start.mode();
    String name = file.substring(file.lastIndexOf('/') + 1);
    boolean login = BASH_LOGIN.contains(name) || file.startsWith("/etc/profile");
    if (login && mode.kind().isLogin()) {
      return firstOf(file).isPresent()
          ? "bash does not read " + shown + ", because " + firstOf(file).get() + " is there"
          : "bash did not read " + shown;
    }
    if (login) {
      return "bash reads " + shown + " only when it is a login shell";
    }
    if (name.equals(".bashrc") && mode.kind().isLogin()) {
      return "a login bash reads " + shown + " only if " + profile() + " sources it";
    }
    return mode.kind().isInteractive()
        ? "bash does not read " + shown
        : "bash reads " + shown + " only when it is interactive";
  }

  /** What stands in front of it in the list of which a login bash reads the first. */
  private Optional<String> firstOf(String file) {
    for (String name : BASH_LOGIN) {
      if (home.file(name).equals(file)) {
        return Optional.empty();
      }
      if (texts.exists(home.file(name))) {
        return Optional.of(home.shorten(home.file(name)));
      }
    }
    return Optional.empty();
  }

  private String profile() {
    List<String> there = new ArrayList<>();
    for (String name : BASH_LOGIN) {
      if (texts.exists(home.file(name))) {
        there.add(home.shorten(home.file(name)));
      }
    }
    return there.isEmpty() ? "a ~/.bash_profile" : there.get(0);
  }

  private static String sh(String file, String shown, ShellMode mode) {
    boolean login = file.endsWith("/.profile") || file.startsWith("/etc/profile");
    if (login && !mode.kind().isLogin()) {
      return "sh reads " + shown + " only when it is a login shell";
    }
    return "sh does not read " + shown;
  }
}
