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

  /** Nor is a file that a shell reads when it has read so much of others. */
  static final long MOST = 64 << 20;

  /** What a file takes beside its texts, nearly. */
  private static final int ENTRY = 200;

  private final Map<String, StringBuilder> texts = new LinkedHashMap<>();
  private final Map<String, Boolean> broken = new LinkedHashMap<>();
  private long size;

  /** A shell read {@code text} from {@code path}; {@code whole} tells whether strace cut it. */
  void read(String path, String text, Cut cut) {
    if (size > MOST && !texts.containsKey(path)) {
      return;
    }
    StringBuilder known = texts.computeIfAbsent(path, this::begun);
    if (known.length() > 0 && startsAgain(known, text)) {
      size -= known.length();
      known.setLength(0);
      broken.remove(path);
    }
    if (broken.containsKey(path) || known.length() + text.length() > LONGEST) {
      return;
    }
    int before = known.length();
    known.append(text, readAgain(known, text), text.length());
    size += known.length() - before;
    if (cut == Cut.CUT) {
      broken.put(path, true);
    }
  }

  private StringBuilder begun(String path) {
    size += ENTRY + path.length();
    return new StringBuilder();
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

  /** A shorter piece than this may stand twice in a script. */
  private static final int TELLING = 64;

  /**
   * How much of {@code text} is known: before it forks, bash goes back to the end of the command it
   * runs, and reads what follows again afterwards.
   */
  private static int readAgain(StringBuilder known, String text) {
    boolean isEnd = text.length() > 1 && endsWith(known, text, text.length());
    int length = isEnd ? text.length() : Math.min(known.length(), text.length());
    while (length >= TELLING && !endsWith(known, text, length)) {
      length--;
    }
    return isEnd || length >= TELLING ? length : 0;
  }

  private static boolean endsWith(StringBuilder known, String text, int length) {
    int from = known.length() - length;
    for (int i = 0; i < length; i++) {
      if (from < 0 || known.charAt(from + i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  void clear() {
    texts.clear();
    broken.clear();
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
