package dev.hark.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Finds the line that gave a variable its value, among lines of which one did. A trace shows the
 * value, the file shows how it was written: the pieces that are written out must stand in both.
 */
final class LineSearch {
  private static final int NAMED = 10;
  private static final int ASSIGNED = 6;
  private static final int WRITTEN_OUT = 20;
  private static final int FOREIGN = -9;
  private static final int ENTRY = 6;

  /** The line of a function that anybody may call says less than the line that calls it. */
  private static final int ANYTHING = -16;

  private static final int HINT = 3;

  private final String name;
  private final String value;
  private final List<String> added;
  private final List<String> hints;

  /**
   * @param added the pieces of the value that are new
   * @param hints words of the commands that were running
   */
  LineSearch(String name, String value, List<String> added, List<String> hints) {
    this.name = name;
    this.value = value;
    this.added = List.copyOf(added);
    this.hints = List.copyOf(hints);
  }

  /** A line of a list, from 0, and how well it fits. */
  record Hit(int index, int score) {}

  /** The best of the lines {@code [from, to)}; none where nothing speaks for any of them. */
  OptionalInt best(List<String> lines, int from, int to) {
    Hit hit = hit(lines, from, to);
    return hit.score() > 0 ? OptionalInt.of(hit.index()) : OptionalInt.empty();
  }

  Hit hit(List<String> lines, int from, int to) {
    Hit best = new Hit(-1, 0);
    for (int i = Math.max(0, from); i < Math.min(to, lines.size()); i++) {
      int score = score(lines.get(i).strip());
      if (score > best.score()) {
        best = new Hit(i, score);
      }
    }
    return best;
  }

  private int score(String line) {
    if (line.isEmpty() || line.startsWith("#")) {
      return 0;
    }
    int score = 0;
    boolean isPath = name.equals("PATH");
    if (line.contains(name) || (isPath && (line.contains("path=") || line.contains("_path")))) {
      score += NAMED;
    }
    int assignment = line.indexOf(name + "=");
    if (assignment >= 0) {
      score += line.contains("$1") || line.contains("$@") ? ANYTHING : 0;
      score += ASSIGNED + written(rightSide(line, assignment + name.length() + 1));
    }
    for (String entry : added) {
      score += standsAlone(line, entry) ? ENTRY + 1 : line.contains(lastParts(entry)) ? ENTRY : 0;
    }
    for (String hint : hints) {
      score += hint.length() > 1 && line.contains(hint) ? HINT : 0;
    }
    return score;
  }

  /** {@code /sbin} does not stand in {@code /usr/sbin}. */
  private static boolean standsAlone(String line, String entry) {
    int at = line.indexOf(entry);
    return !entry.isEmpty()
        && at >= 0
        && (at == 0 || "\"' :=\t(".indexOf(line.charAt(at - 1)) >= 0);
  }

  /** The end of a path: how it begins is often written {@code $HOME}. */
  private static String lastParts(String path) {
    int slash = path.lastIndexOf('/');
    int before = slash > 0 ? path.lastIndexOf('/', slash - 1) : -1;
    return before > 0 ? path.substring(before + 1) : "\n";
  }

  private int written(String text) {
    List<String> literals = literals(text);
    if (literals.size() == 1 && !text.contains("$") && !text.contains("`")) {
      return literals.get(0).equals(value) ? WRITTEN_OUT : FOREIGN;
    }
    int score = 0;
    for (String literal : literals) {
      score += value.contains(literal) ? Math.min(5, literal.length() / 4) : FOREIGN;
    }
    return score;
  }

  /** What is assigned: up to a blank or semicolon outside quotes. */
  private static String rightSide(String line, int from) {
    char quote = 0;
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == ' ' || c == ';' || c == '\t') {
        return line.substring(from, i);
      }
    }
    return line.substring(from);
  }

  /** The pieces that are neither quotes nor variables, nor the tilde of a home. */
  private static List<String> literals(String text) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '$' || c == '`' || c == '~') {
        add(piece, pieces);
        i = c == '~' ? i + 1 : behindExpansion(text, i);
      } else {
        if (c != '"' && c != '\'') {
          piece.append(c);
        }
        i++;
      }
    }
    add(piece, pieces);
    return pieces;
  }

  private static void add(StringBuilder piece, List<String> pieces) {
    if (piece.length() > 1) {
      pieces.add(piece.toString());
    }
    piece.setLength(0);
  }

  private static int behindExpansion(String text, int at) {
    String close = text.startsWith("${", at) ? "}" : text.startsWith("$(", at) ? ")" : "";
    if (text.charAt(at) == '`') {
      close = "`";
    }
    if (!close.isEmpty()) {
      int end = text.indexOf(close, at + 1);
      return end < 0 ? text.length() : end + 1;
    }
    int i = at + 1;
    while (i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '_')) {
      i++;
    }
    return Math.max(i, at + 1);
  }
}
