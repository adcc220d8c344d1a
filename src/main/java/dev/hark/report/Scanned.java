package dev.hark.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Where secrets stand in texts that were looked at: a thousand processes share one environment. A
 * long run has more texts than need to be remembered, so they are forgotten when they become many.
 */
final class Scanned {
  /** Characters of the texts that are remembered; what a map needs for one counts for some. */
  static final long MOST = 1 << 23;

  private static final int ENTRY = 64;

  private final Map<String, List<Span>> spans = new HashMap<>();
  private long size;

  /** What {@code find} says, or said. */
  List<Span> of(String text, Function<String, List<Span>> find) {
    List<Span> known = spans.get(text);
    if (known != null) {
      return known;
    }
    List<Span> found = List.copyOf(find.apply(text));
    long more = (long) text.length() + ENTRY + (long) found.size() * ENTRY;
    if (size + more > MOST) {
      spans.clear();
      size = 0;
    }
    if (more <= MOST) {
      spans.put(text, found);
      size += more;
    }
    return found;
  }

  /** How much is remembered, in characters. */
  long size() {
    return size;
  }
}
