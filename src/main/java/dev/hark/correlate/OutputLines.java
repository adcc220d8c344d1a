package dev.hark.correlate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the traced programs wrote, as it stands between strace's lines in a mixed log, or in a saved
 * {@code bash -x} output. It completes texts that strace's {@code -s} has cut.
 */
final class OutputLines {
  /** Lines kept. */
  static final int KEPT = 100_000;

  /** Stands for a line that comes from another file than the log. */
  private static final long ELSEWHERE = 0;

  private record Line(long number, String text) {}

  private final List<Line> lines = new ArrayList<>();

  /** By number; those from elsewhere have none. */
  private final Map<Long, List<String>> numbered = new HashMap<>();

  private int used;
  private boolean isStream;

  void add(long number, String text) {
    isStream |= number != ELSEWHERE;
    if (lines.size() < KEPT) {
      lines.add(new Line(number, text));
      if (number != ELSEWHERE) {
        numbered.computeIfAbsent(number, k -> new ArrayList<>(1)).add(text);
      }
    }
  }

  void addElsewhere(List<String> texts) {
    texts.forEach(text -> add(ELSEWHERE, text));
  }

  /** Whether the log is a stream that the traced programs wrote into, too. */
  boolean isStream() {
    return isStream;
  }

  void clear() {
    lines.clear();
    numbered.clear();
    used = 0;
  }

  /** Whether all that was written into the stream is known. */
  boolean isWhole() {
    return isStream && lines.size() < KEPT;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** The whole of a text that was written on or near a line of a mixed log. */
  Optional<String> onLine(String begun, long line) {
    for (long number = line - NEAR; number <= line + NEAR; number++) {
      for (String text : numbered.getOrDefault(number, List.of())) {
        if (text.startsWith(begun)) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  /** So many lines lie between a call and its own output when others write, too. */
  private static final int NEAR = 2;

  /**
   * The whole of a text that begins with {@code begun} and was written by the call on {@code line}:
   * the one on that line, else the next in order that has not been used.
   */
  Optional<String> startingWith(String begun, long line) {
    for (int i = used; i < lines.size(); i++) {
      Line candidate = lines.get(i);
      boolean near = candidate.number() == ELSEWHERE || Math.abs(candidate.number() - line) <= NEAR;
      if (near && candidate.text().startsWith(begun)) {
        used = i;
        return Optional.of(candidate.text());
      }
    }
    return Optional.empty();
  }
}
