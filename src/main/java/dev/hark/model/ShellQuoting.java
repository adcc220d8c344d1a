package dev.hark.model;

import java.util.List;

/** Words as {@code set -x} shows them: what a shell would split or expand stands in quotes. */
public final class ShellQuoting {
  private static final String PLAIN = "_-+./:=,@%^";

  private ShellQuoting() {}

  public static String quoted(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      text.append(text.isEmpty() ? "" : " ").append(isPlain(word) ? word : quote(word));
    }
    return text.toString();
  }

  private static boolean isPlain(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
  }

  private static String quote(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
