package dev.hark.diagnose;

import java.util.Optional;
import java.util.OptionalInt;

/** A text after {@code -c} that stands in a script as it is, over several lines. */
final class Verbatim {
  private Verbatim() {}

  /**
   * The line of the script for a line of the text.
   *
   * @param around where the command stands that the text was given to
   * @param inner a line of the text, from 1
   */
  static Optional<Place> of(Place around, String text, OptionalInt inner) {
    boolean spans = text.strip().indexOf('\n') >= 0 && around.site().isPresent();
    if (!spans || inner.isEmpty() || around.line().isEmpty()) {
      return Optional.empty();
    }
    int first = around.line().getAsInt() - 1;
    int last = Math.min(around.site().get().span().endLine(), around.lines().size());
    if (first >= last) {
      return Optional.empty();
    }
    String written = String.join("\n", around.lines().subList(first, last)) + "\n";
    int at = written.indexOf(text);
    if (at < 0) {
      return Optional.empty();
    }
    int begins = first + 1 + (int) written.substring(0, at).chars().filter(c -> c == '\n').count();
    int line = begins + inner.getAsInt() - 1;
    return Optional.of(
        new Place(
            around.file(),
            OptionalInt.of(line),
            line == around.line().getAsInt() ? around.site() : Optional.empty(),
            around.script(),
            around.lines(),
            Optional.empty()));
  }
}
