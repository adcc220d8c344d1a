package dev.hark.correlate;

import java.util.List;

/** Whether the words that a program was given are those of a shell's record. */
final class RecordWords {
  /** What strace puts behind a string that it has cut. */
  private static final String CUT = "...";

  private RecordWords() {}

  /**
   * Whether {@code record} is nothing but these words.
   *
   * @param argv as the log shows them, each cut by strace's {@code -s}
   * @param record as {@code set -x} prints it, some words in quotes
   */
  static boolean are(List<String> argv, String record) {
    String text = unquoted(record.strip());
    int at = 0;
    for (String word : argv) {
      boolean cut = word.endsWith(CUT);
      String known = unquoted(cut ? word.substring(0, word.length() - CUT.length()) : word);
      if (!text.startsWith(known, at)) {
        return false;
      }
      int end = at + known.length();
      if (cut) {
        end = text.indexOf(' ', end) < 0 ? text.length() : text.indexOf(' ', end);
      }
      if (end < text.length() && text.charAt(end) != ' ') {
        return false;
      }
      at = Math.min(end + 1, text.length());
    }
    return !argv.isEmpty() && at == text.length();
  }

  private static String unquoted(String text) {
    return text.replace("'", "").replace("\"", "");
  }
}
