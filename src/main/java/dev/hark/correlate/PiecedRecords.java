package dev.hark.correlate;

import dev.hark.model.Moment;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * dash writes each word of a record by a write of its own: {@code "+ "}, {@code "cp"}, {@code "
 * a"}, {@code "\n"}; to a copy of descriptor 2 while the command's own is redirected.
 */
final class PiecedRecords {
  private static final String BEGINNING = "+ ";

  /** A record whose newline has not come. */
  private record Begun(Moment at, int descriptor, StringBuilder text) {}

  /** A whole one. */
  record Whole(Moment at, String text) {}

  private final Map<LiveProcess, Begun> begun = new HashMap<>();

  /** Whether {@code text} is a piece of a record; a shell wrote it. */
  boolean isPiece(LiveProcess shell, int descriptor, String text) {
    return text.equals(BEGINNING) || awaits(shell, descriptor);
  }

  /** Whether what the process writes there next belongs to a record. */
  boolean awaits(LiveProcess shell, int descriptor) {
    Begun open = begun.get(shell);
    return open != null && open.descriptor() == descriptor;
  }

  /** Takes a piece; the record where it was the last one. */
  Optional<Whole> take(LiveProcess shell, Moment at, int descriptor, String text) {
    Begun open = begun.get(shell);
    if (open == null || open.descriptor() != descriptor) {
      begun.put(shell, new Begun(at, descriptor, new StringBuilder(text)));
      return Optional.empty();
    }
    open.text().append(text);
    if (!text.endsWith("\n")) {
      return Optional.empty();
    }
    begun.remove(shell);
    return Optional.of(new Whole(open.at(), open.text().toString()));
  }

  void clear() {
    begun.clear();
  }
}
