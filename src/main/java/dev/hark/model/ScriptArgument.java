package dev.hark.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which script an interpreter was started with. */
public final class ScriptArgument {
  private static final Set<String> SHELLS =
      Set.of("bash", "sh", "dash", "rbash", "ksh", "zsh", "ash", "mksh");

  private ScriptArgument() {}

  /**
   * The first word that is no option; empty for {@code -c}, for an interactive shell and for
   * programs that are no shell.
   */
  public static Optional<String> of(Image image) {
    List<String> argv = image.argv();
    if (!isShell(image)) {
      return Optional.empty();
    }
    for (int i = 1; i < argv.size(); i++) {
      String word = argv.get(i);
      if (word.equals("-o") || word.equals("+o") || word.equals("-O") || word.equals("--rcfile")) {
        i++;
      } else if (word.startsWith("-") && !word.startsWith("--") && word.indexOf('c') > 0) {
        return Optional.empty();
      } else if (!word.startsWith("-") && !word.startsWith("+")) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** The command text behind {@code -c}; empty where a shell was given none. */
  public static Optional<String> text(Image image) {
    List<String> argv = image.argv();
    if (!isShell(image)) {
      return Optional.empty();
    }
    boolean given = false;
    for (int i = 1; i < argv.size(); i++) {
      String word = argv.get(i);
      boolean option = word.startsWith("-") || word.startsWith("+");
      if (word.equals("-o") || word.equals("+o") || word.equals("-O") || word.equals("--rcfile")) {
        i++;
      } else if (!option || word.equals("--")) {
        boolean behind = word.equals("--") && i + 1 < argv.size();
        return given ? Optional.of(behind ? argv.get(i + 1) : word) : Optional.empty();
      } else {
        given |= !word.startsWith("--") && word.startsWith("-") && word.indexOf('c') > 0;
      }
    }
    return Optional.empty();
  }

  /** Whether it is called like a shell. */
  public static boolean isShell(Image image) {
    List<String> argv = image.argv();
    return !argv.isEmpty() && (SHELLS.contains(image.program()) || isShellName(argv.get(0)));
  }

  private static boolean isShellName(String argv0) {
    return SHELLS.contains(argv0.substring(argv0.lastIndexOf('/') + 1));
  }
}
