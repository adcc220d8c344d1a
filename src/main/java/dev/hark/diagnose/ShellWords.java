package dev.hark.diagnose;

import java.util.ArrayList;
import java.util.List;

/** Splits what {@code set -x} shows back into words: bash quotes what a shell would split. */
final class ShellWords {
  private ShellWords() {}

  static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        if (inWord) {
          words.add(word.toString());
          word.setLength(0);
          inWord = false;
        }
        i++;
        continue;
      }
      inWord = true;
      i = piece(text, i, word);
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }

  /** The first word, or nothing: what {@link #split} begins with, for the price of one word. */
  static String first(String text) {
    int i = 0;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    StringBuilder word = new StringBuilder();
    while (i < text.length() && !isBlank(text.charAt(i))) {
      i = piece(text, i, word);
    }
    return word.toString();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }

  /** Takes one character or one quoted piece and returns where it ends. */
  private static int piece(String text, int i, StringBuilder word) {
    char c = text.charAt(i);
    if (c == '\'') {
      int end = closing(text, i + 1, '\'');
      word.append(text, i + 1, end);
      return Math.min(end + 1, text.length());
    }
    if (c == '"') {
      int end = closing(text, i + 1, '"');
      word.append(text, i + 1, end);
      return Math.min(end + 1, text.length());
    }
    if (c == '\\' && i + 1 < text.length()) {
      word.append(text.charAt(i + 1));
      return i + 2;
    }
    word.append(c);
    return i + 1;
  }

  private static int closing(String text, int from, char quote) {
    int end = text.indexOf(quote, from);
    return end < 0 ? text.length() : end;
  }
}
