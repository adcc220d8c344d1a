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
    known.append(text, readAgain(known, text), text.length());
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
