package dev.hark.model;

import java.util.Optional;

/**
 * What a shell itself says when something fails: {@code deploy.sh: line 6: cd: build: No such file
 * or directory} (bash), {@code deploy.sh: 6: cd: can't cd to build} (dash). It names the line, so
 * it places a failure even where the shell's trace carries no lines.
 *
 * @param file the script as the shell was given it
 * @param line 1-based
 * @param message what follows
 */
public record ShellComplaint(String file, int line, String message) {
  /** Reads the first line of {@code text}; empty if a shell does not talk like that. */
  public static Optional<ShellComplaint> read(String text) {
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    int colon = first.indexOf(": ");
    while (colon > 0) {
      Optional<ShellComplaint> complaint = at(first, colon);
      if (complaint.isPresent()) {
        return complaint;
      }
      colon = first.indexOf(": ", colon + 2);
    }
    return Optional.empty();
  }

  /**
   * Whether {@code text} is no more than the head of one: dash (0.5.12) writes {@code "x.sh: 3: "},
   * {@code "go: not found"} and the newline by three writes.
   */
  public static boolean isBegun(String text) {
    return text.endsWith(": ")
        && !text.contains("\n")
        && read(text + "?").filter(c -> c.message().equals("?")).isPresent();
  }

  private static Optional<ShellComplaint> at(String text, int colon) {
    int from = colon + 2;
    if (text.startsWith("line ", from)) {
      from += 5;
    }
    int to = from;
    int line = 0;
    while (to < text.length() && Character.isDigit(text.charAt(to)) && to - from < 7) {
      line = line * 10 + (text.charAt(to++) - '0');
    }
    if (to == from || !text.startsWith(": ", to) || to + 2 == text.length()) {
      return Optional.empty();
    }
    return Optional.of(new ShellComplaint(text.substring(0, colon), line, text.substring(to + 2)));
  }
}
