package dev.hark.environment;

import java.util.ArrayList;
import java.util.List;

/** The words of a command as a shell prints them in its trace, without their quotes. */
final class TracedWords {
  private TracedWords() {}

  static List<String> of(String command) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inWord = false;
    int i = 0;
    while (i < command.length()) {
      char c = command.charAt(i);
      if (c == ' ' || c == '\t') {
        if (inWord) {
          words.add(word.toString());
          word.setLength(0);
          inWord = false;
        }
        i++;
        continue;
      }
      inWord = true;
      if (c == '\'' || c == '"') {
        i = quoted(command, i, c, word);
      } else if (c == '$' && command.startsWith("$'", i)) {
        i = quoted(command, i + 1, '\'', word);
      } else if (c == '\\' && i + 1 < command.length()) {
        word.append(command.charAt(i + 1));
        i += 2;
      } else {
        word.append(c);
        i++;
      }
    }
    if (inWord) {
      words.add(word.toString());
    }
    return words;
  }

  /** Returns the place behind the closing quote; the end where there is none. */
  private static int quoted(String command, int open, char quote, StringBuilder word) {
    boolean escapes = quote == '"' || (open > 0 && command.charAt(open - 1) == '$');
    int i = open + 1;
    while (i < command.length() && command.charAt(i) != quote) {
      if (escapes && command.charAt(i) == '\\' && i + 1 < command.length()) {
        i++;
      }
      word.append(command.charAt(i));
      i++;
    }
    return i + 1;
  }
}
