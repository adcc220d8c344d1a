package dev.hark.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * What a word can become when a shell expands it: literal pieces with gaps between them.
 *
 * @param pieces in order
 * @param arity whether it can become any number of words
 */
record WordPattern(List<Piece> pieces, Arity arity) {
  /** One part of a word. */
  record Piece(Kind kind, String text) {
    enum Kind {
      /** Stays as it is. */
      LITERAL,
      /** Becomes any text. */
      GAP
    }
  }

  enum Arity {
    /** One word comes of it. */
    ONE,
    /** Split, or matched with files: none, one or many. */
    ANY
  }

  static WordPattern of(String word) {
    return new Reading(word).read();
  }

  /** The pieces without their quotes; expansions as written. */
  String plain() {
    StringBuilder plain = new StringBuilder();
    pieces.forEach(piece -> plain.append(piece.text()));
    return plain.toString();
  }

  /** {@link #plain()}, with expansions free of the blanks that a shell changes in printing them. */
  String canonical() {
    StringBuilder canonical = new StringBuilder();
    for (Piece piece : pieces) {
      canonical.append(
          piece.kind() == Piece.Kind.LITERAL ? piece.text() : withoutBlanks(piece.text()));
    }
    return canonical.toString();
  }

  private static String withoutBlanks(String expansion) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < expansion.length(); i++) {
      char c = expansion.charAt(i);
      if (" \t\n;\\".indexOf(c) < 0) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /** How many literal chars it has: the more, the more a match says. */
  int weight() {
    int weight = 0;
    for (Piece piece : pieces) {
      weight += piece.kind() == Piece.Kind.LITERAL ? piece.text().length() : 0;
    }
    return weight;
  }

  /** Whether the first of several words it became can be this one. */
  boolean begins(String expanded) {
    Piece first = pieces.get(0);
    return first.kind() == Piece.Kind.GAP || expanded.startsWith(first.text());
  }

  /** Whether the last of several words it became can be this one. */
  boolean ends(String expanded) {
    Piece last = pieces.get(pieces.size() - 1);
    return last.kind() == Piece.Kind.GAP || expanded.endsWith(last.text());
  }

  /** Whether one expanded word can have come of it. */
  boolean matches(String expanded) {
    return matches(expanded, 0, 0);
  }

  private boolean matches(String expanded, int from, int piece) {
    if (piece == pieces.size()) {
      return from == expanded.length();
    }
    Piece next = pieces.get(piece);
    if (next.kind() == Piece.Kind.LITERAL) {
      return expanded.startsWith(next.text(), from)
          && matches(expanded, from + next.text().length(), piece + 1);
    }
    if (piece + 1 == pieces.size()) {
      return true;
    }
    // Pieces alternate, so the one behind a gap is literal: only where it occurs is worth a try.
    String anchor = pieces.get(piece + 1).text();
    for (int i = expanded.indexOf(anchor, from); i >= 0; i = expanded.indexOf(anchor, i + 1)) {
      if (matches(expanded, i, piece + 1)) {
        return true;
      }
    }
    return false;
  }

  /** One pass over a word. */
  private static final class Reading {
    private final String word;
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private Arity arity = Arity.ONE;

    Reading(String word) {
      this.word = word;
    }

    WordPattern read() {
      if (word.startsWith("~")) {
        int slash = word.indexOf('/');
        gap(0, slash < 0 ? word.length() : slash, Arity.ONE);
        read(slash < 0 ? word.length() : slash);
      } else {
        read(0);
      }
      flush();
      return new WordPattern(List.copyOf(pieces), arity);
    }

    private void read(int from) {
      int i = from;
      while (i < word.length()) {
        i = unquotedPart(i);
      }
    }

    /** Reads the part at {@code i} and returns where the next one begins. */
    private int unquotedPart(int i) {
      int after = ShellWords.afterPart(word, i);
      switch (word.charAt(i)) {
        case '\\' -> literal.append(escaped(i, after));
        case '\'' -> literal.append(inside(i + 1, after, '\''));
        case '"' -> doubleQuoted(i + 1, word.charAt(after - 1) == '"' ? after - 1 : after);
        case '`', '*', '?' -> gap(i, after, Arity.ANY);
        case '$' -> dollar(i, after);
        case '[', '{' -> {
          return bracket(i);
        }
        default -> literal.append(word, i, after);
      }
      return after;
    }

    /** {@code [abc]} and {@code {a,b}}; {@code [}, {@code {}} and {@code {x}} stay as they are. */
    private int bracket(int i) {
      boolean brace = word.charAt(i) == '{';
      int end = word.indexOf(brace ? '}' : ']', i + 1);
      String content = end < 0 ? "" : word.substring(i + 1, end);
      boolean expands = brace ? content.contains(",") || content.contains("..") : end > 0;
      if (!expands) {
        literal.append(word.charAt(i));
        return i + 1;
      }
      gap(i, end + 1, Arity.ANY);
      return end + 1;
    }

    private String escaped(int i, int after) {
      return word.charAt(after - 1) == '\n' ? "" : word.substring(i + 1, after);
    }

    private String inside(int start, int after, char quote) {
      boolean closed = after > start && word.charAt(after - 1) == quote;
      return word.substring(start, closed ? after - 1 : after);
    }

    private void dollar(int i, int after) {
      if (after == i + 1) {
        literal.append('$');
      } else if (word.charAt(i + 1) == '\'') {
        literal.append(AnsiQuotes.decoded(inside(i + 2, after, '\'')));
      } else if (word.charAt(i + 1) == '"') {
        doubleQuoted(i + 2, after - 1);
      } else {
        gap(i, after, Arity.ANY);
      }
    }

    private void doubleQuoted(int start, int end) {
      int i = start;
      while (i < end) {
        char c = word.charAt(i);
        int after = Math.min(end, c == '\'' ? i + 1 : ShellWords.afterPart(word, i));
        if (c == '\\' && after - i == 2 && "$`\"\\\n".indexOf(word.charAt(i + 1)) >= 0) {
          literal.append(escaped(i, after));
        } else if (c == '`' || (c == '$' && after > i + 1)) {
          boolean list = word.startsWith("$@", i) || word.startsWith("[@]", after - 4);
          gap(i, after, list ? Arity.ANY : Arity.ONE);
        } else {
          literal.append(word, i, after);
        }
        i = after;
      }
    }

    private void gap(int start, int end, Arity comes) {
      flush();
      if (comes == Arity.ANY) {
        arity = Arity.ANY;
      }
      int last = pieces.size() - 1;
      String text = word.substring(start, end);
      if (last >= 0 && pieces.get(last).kind() == Piece.Kind.GAP) {
        pieces.set(last, new Piece(Piece.Kind.GAP, pieces.get(last).text() + text));
      } else {
        pieces.add(new Piece(Piece.Kind.GAP, text));
      }
    }

    private void flush() {
      if (literal.length() > 0) {
        pieces.add(new Piece(Piece.Kind.LITERAL, literal.toString()));
        literal.setLength(0);
      }
    }
  }
}
