package dev.hark.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads redirections from the text itself; the tree says only where they are. */
final class Redirections {
  /** Longer ones before their own beginnings. */
  private static final List<String> OPERATORS =
      List.of("&>>", "<<<", "<<-", "&>", ">>", ">&", ">|", "<>", "<&", "<<", ">", "<");

  /** The descriptor that {@code {name}>f} asks for is bash's choice, from this one on. */
  private static final int FIRST_CHOSEN = 10;

  private final Source source;
  private final Mended mended;

  Redirections(Source source, Mended mended) {
    this.source = source;
    this.mended = mended;
  }

  static boolean isRedirection(SyntaxNode node) {
    return node.is("file_redirect")
        || node.is("herestring_redirect")
        || node.is("heredoc_redirect");
  }

  List<Redirection> read(List<SyntaxNode> nodes) {
    List<Redirection> all = new ArrayList<>();
    for (SyntaxNode node : nodes) {
      // `<>` shows as two, the second of them empty.
      if (!node.isEmpty()) {
        all.add(read(node));
      }
    }
    return all;
  }

  private Redirection read(SyntaxNode node) {
    int operatorAt = operatorOffset(node);
    String operator = operatorAt(operatorAt);
    HereDocument heredoc = mended.heredocs().get(operatorAt);
    int end = end(node);
    String target =
        heredoc != null
            ? heredoc.delimiter()
            : source.slice(operatorAt + operator.length(), end).strip();
    return new Redirection(
        descriptor(node.start(), operatorAt, operator),
        operator,
        target,
        source.span(node.start(), end));
  }

  private int operatorOffset(SyntaxNode node) {
    int offset = node.start();
    while (offset < node.end() && Character.isDigit(source.text().charAt(offset))) {
      offset++;
    }
    return offset;
  }

  /** The offset behind its target. */
  int end(SyntaxNode node) {
    int operatorAt = operatorOffset(node);
    HereDocument heredoc = mended.heredocs().get(operatorAt);
    return heredoc != null
        ? heredoc.end()
        : endOfTarget(node, operatorAt + operatorAt(operatorAt).length());
  }

  /** What a here-document expands. */
  Optional<SyntaxNode> body(SyntaxNode node) {
    HereDocument heredoc = mended.heredocs().get(operatorOffset(node));
    return heredoc == null ? Optional.empty() : heredoc.body();
  }

  private String operatorAt(int offset) {
    for (String operator : OPERATORS) {
      if (source.text().startsWith(operator, offset)) {
        return operator;
      }
    }
    return "";
  }

  private int descriptor(int start, int operatorAt, String operator) {
    if (operatorAt > start) {
      return number(source.slice(start, operatorAt));
    }
    if (start > 0 && source.text().charAt(start - 1) == '}') {
      return FIRST_CHOSEN;
    }
    return operator.startsWith("&") ? -1 : operator.startsWith("<") ? 0 : 1;
  }

  private static int number(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      return Integer.MAX_VALUE;
    }
  }

  /** One word is the target; what the grammar adds ({@code > f arg}) belongs to the command. */
  private int endOfTarget(SyntaxNode node, int operatorEnd) {
    for (SyntaxNode child : node.children()) {
      if (child.isNamed() && child.start() >= operatorEnd && !child.isEmpty()) {
        return child.end();
      }
    }
    return node.end();
  }

  /** The words behind the target that the grammar takes for further targets. */
  static List<SyntaxNode> strayWords(SyntaxNode node) {
    List<SyntaxNode> words = new ArrayList<>();
    boolean targetSeen = false;
    for (SyntaxNode child : node.children()) {
      boolean isTarget = child.isNamed() && !child.is("file_descriptor");
      if (isTarget && targetSeen) {
        words.add(child);
      }
      targetSeen |= isTarget;
    }
    return words;
  }
}
