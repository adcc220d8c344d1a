package dev.hark.syntax;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the grammar has stumbled in a way that its tree does not explain, what it is known to trip
 * over there: the words of {@code [ … ]}, which it reads as an expression ({@code [ -w / ]}, {@code
 * [ "$op" "$file" ]}), and a quoted piece of a larger word ({@code *"no such"*)}, {@code ?*'
 * '?*)}), and a semicolon in a value ({@code ${x:+y;}}). All are hidden behind letters, so that a
 * plain command and a plain word are left.
 */
final class Stumbles {
  /** Chars behind the start of an error that are looked at: its cause stands where it begins. */
  private static final int REACH = 400;

  private static final Pattern TEST =
      Pattern.compile("(?m)(?:^|[\\s;&|(!{])(\\[)[ \\t][^\\n]*?[ \\t](\\])(?=$|[\\s;&|)}])");

  /** Without what a command could have between the end of one string and the start of the next. */
  private static final String QUOTED = "('[^'$`|;&()<>]*'|\"[^\"$`\\\\|;&()<>]*\")";

  private static final Pattern PIECE =
      Pattern.compile("(?<=[*?\\]\\w])" + QUOTED + "|" + QUOTED + "(?=[*?\\[\\w])");

  /** {@code ${dry:+ROLLBACK;}}: what could end a command is none inside of a value. */
  private static final Pattern VALUE =
      Pattern.compile("\\$\\{\\w+:?[-+=?][^{}$`'\"\\n]*[;&|][^{}$`'\"\\n]*\\}");

  private static final char LETTER = 'x';

  private Stumbles() {}

  /** Changes {@code text} around an error; whether there was anything to change. */
  static boolean hide(StringBuilder text, SyntaxNode error) {
    int from = text.lastIndexOf("\n", Math.max(0, error.start() - 1)) + 1;
    int end = Math.min(text.length(), Math.min(error.end(), error.start() + REACH));
    int line = text.indexOf("\n", end);
    int to = line < 0 ? text.length() : line;
    return hideTests(text, from, to) || hidePieces(text, from, to) || hideEnds(text, from, to);
  }

  private static boolean hideEnds(StringBuilder text, int from, int to) {
    Matcher values = VALUE.matcher(text.toString()).region(from, to);
    boolean found = false;
    while (values.find()) {
      for (int i = values.start(); i < values.end(); i++) {
        if (";&|".indexOf(text.charAt(i)) >= 0) {
          text.setCharAt(i, LETTER);
          found = true;
        }
      }
    }
    return found;
  }

  private static boolean hideTests(StringBuilder text, int from, int to) {
    Matcher tests = TEST.matcher(text.toString()).region(from, to);
    boolean found = false;
    while (tests.find()) {
      text.setCharAt(tests.start(1), LETTER);
      text.setCharAt(tests.start(2), LETTER);
      found = true;
    }
    return found;
  }

  private static boolean hidePieces(StringBuilder text, int from, int to) {
    Matcher pieces = PIECE.matcher(text.toString()).region(from, to).useTransparentBounds(true);
    boolean found = false;
    while (pieces.find()) {
      for (int i = pieces.start(); i < pieces.end(); i++) {
        text.setCharAt(i, LETTER);
      }
      found = true;
    }
    return found;
  }
}
