package dev.hark.correlate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scripts whose text stands in the log itself: a shell reads its script with read(2), and with a
 * large {@code -s} strace shows what it read. So the source is known without opening a file.
 */
final class ScriptTexts {
  /** A script longer than this is not put together from the log. */
  private static final int LONGEST = 1 << 20;

  private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
  private final Map<String, Boolean> broken = new LinkedHashMap<>();

  /** A shell read {@code text} from {@code path}; {@code whole} tells whether strace cut it. */
  void read(String path, String text, Cut cut) {
    StringBuilder known = texts.computeIfAbsent(path, k -> new StringBuilder());
    if (known.length() > 0 && startsAgain(known, text)) {
      known.setLength(0);
      broken.remove(path);
    }
    if (broken.containsKey(path) || known.length() + text.length() > LONGEST) {
      return;
    }
    known.append(text);
    if (cut == Cut.CUT) {
      broken.put(path, true);
    }
  }

  /** Whether strace showed all of what was read. */
  enum Cut {
    WHOLE,
    CUT
  }

  /** bash reads 80 bytes first to see whether it is a binary, and then again from the start. */
  private static boolean startsAgain(StringBuilder known, String text) {
    int length = Math.min(known.length(), text.length());
    return length >= 2 && known.substring(0, length).contentEquals(text.substring(0, length));
  }

  Map<String, List<String>> lines() {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    texts.forEach(
        (path, text) -> {
          if (!broken.containsKey(path) && !text.isEmpty()) {
            lines.put(path, List.of(text.toString().split("\n", -1)));
          }
        });
    return lines;
  }
}
