package dev.hark.diagnose;

import dev.hark.syntax.Redirection;
import java.util.List;

/** What the redirections of a command say, as they are written. */
final class Redirected {
  private Redirected() {}

  /** Whether the output goes elsewhere. */
  static boolean isOutput(List<Redirection> redirections) {
    return redirections.stream().anyMatch(r -> r.descriptor() == 1 || r.descriptor() == -1);
  }

  /** {@code > f}: the output makes a new file, and is not added to one that has other lines. */
  static boolean makesFile(List<Redirection> redirections) {
    return redirections.stream()
        .filter(r -> r.descriptor() == 1 && !r.target().startsWith("/dev/"))
        .anyMatch(r -> r.operator().equals(">") || r.operator().equals(">|"));
  }

  /** {@code 2>&1}, and the output is not sent elsewhere. */
  static boolean errorsToOutput(List<Redirection> redirections) {
    return !isOutput(redirections)
        && redirections.stream().anyMatch(r -> r.descriptor() == 2 && r.target().equals("1"));
  }

  /** Whether both output and errors are thrown away: {@code >/dev/null 2>&1}. */
  static boolean toNowhere(List<Redirection> redirections) {
    boolean output = false;
    boolean errors = false;
    for (Redirection redirection : redirections) {
      boolean both = redirection.descriptor() == -1 || redirection.operator().equals(">&");
      if (redirection.target().equals("/dev/null")) {
        output |= both || redirection.descriptor() == 1;
        errors |= both || redirection.descriptor() == 2;
      } else if (redirection.descriptor() == 2 && redirection.target().equals("1")) {
        errors |= output;
      }
    }
    return output && errors;
  }
}
