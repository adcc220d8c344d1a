package dev.hark.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Takes here-documents out of the text that the grammar sees: the operator and its word become a
 * plain input redirection of the same length, the body becomes blanks.
 */
final class HereDocuments {
  private final BashGrammar grammar;
  private final Source source;
  private final StringBuilder text;
  private final Map<Integer, HereDocument> found = new TreeMap<>();

  /** From the first offset of a body to the offset behind its last line. */
  private final TreeMap<Integer, Integer> bodies = new TreeMap<>();

  HereDocuments(BashGrammar grammar, Source source, StringBuilder text) {
    this.grammar = grammar;
    this.source = source;
    this.text = text;
  }

  /** Those taken out so far, by the offset of their operator. */
  Map<Integer, HereDocument> found() {
    return found;
  }

  /** Takes out those that a tree shows; returns whether the text was changed. */
  boolean takeOut(SyntaxNode node) {
    boolean changed = false;
    if (node.is("<<") || node.is("<<-")) {
      changed = takeOutAt(node.start());
    }
    for (SyntaxNode child : node.children()) {
      boolean shiftsBits = child.is("<<") && node.is("binary_expression");
      if (!shiftsBits) {
        changed |= takeOut(child);
      }
    }
    return changed;
  }

  private boolean takeOutAt(int operator) {
    if (insideBody(operator) || !text.substring(operator, operator + 2).equals("<<")) {
      return false;
    }
    boolean indented = operator + 2 < text.length() && text.charAt(operator + 2) == '-';
    int word = operator + (indented ? 3 : 2);
    while (word < text.length() && (text.charAt(word) == ' ' || text.charAt(word) == '\t')) {
      word++;
    }
    int end = ShellWords.endOfWord(source.text(), word);
    if (end == word) {
      return false;
    }
    String delimiter = source.slice(word, end);
    int bodyStart = bodyStart(operator);
    int bodyEnd = bodyEnd(bodyStart, ShellWords.unquoted(delimiter), indented);
    if (bodyEnd < 0) {
      return false;
    }
    found.put(
        operator,
        new HereDocument(
            indented ? "<<-" : "<<", delimiter, end, expansions(delimiter, bodyStart, bodyEnd)));
    bodies.put(bodyStart, source.nextLine(bodyEnd));
    hide(operator, end, bodyStart, source.nextLine(bodyEnd));
    return true;
  }

  private boolean insideBody(int offset) {
    Map.Entry<Integer, Integer> body = bodies.floorEntry(offset);
    return body != null && offset < body.getValue();
  }

  /** The body begins on the next line, behind the bodies that the same line began before it. */
  private int bodyStart(int operator) {
    int start = source.nextLine(operator);
    while (start >= 2 && start < source.length() && source.text().startsWith("\\\n", start - 2)) {
      start = source.nextLine(start);
    }
    Integer taken = bodies.get(start);
    while (taken != null) {
      start = taken;
      taken = bodies.get(start);
    }
    return start;
  }

  /** The offset of the line that ends the body, or -1 if there is none. */
  private int bodyEnd(int bodyStart, String delimiter, boolean indented) {
    int line = bodyStart;
    while (line < source.length()) {
      int next = source.nextLine(line);
      String content = source.slice(line, next);
      String bare = content.endsWith("\n") ? content.substring(0, content.length() - 1) : content;
      if ((indented ? withoutTabs(bare) : bare).equals(delimiter)) {
        return line;
      }
      line = next == line ? source.length() : next;
    }
    return -1;
  }

  private static String withoutTabs(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) == '\t') {
      i++;
    }
    return line.substring(i);
  }

  /** A body alone, as the simplest here-document there is, is within the grammar's powers. */
  private Optional<SyntaxNode> expansions(String delimiter, int bodyStart, int bodyEnd) {
    boolean quoted = !ShellWords.unquoted(delimiter).equals(delimiter);
    String body = source.slice(bodyStart, bodyEnd);
    if (quoted || (!body.contains("$(") && body.indexOf('`') < 0)) {
      return Optional.empty();
    }
    if (body.indexOf('`') >= 0) {
      // the grammar knows no backquotes in here-documents, but it does in strings
      String open = "cat \"";
      return grammar.parse(open + withoutQuotes(body) + "\"\n", bodyStart - open.length());
    }
    String before = "cat <<HARK_BODY\n";
    return grammar.parse(before + body + "HARK_BODY\n", bodyStart - before.length());
  }

  /** Double quotes outside of backquotes mean nothing in a body, and would end a string. */
  private static String withoutQuotes(String body) {
    StringBuilder text = new StringBuilder(body);
    boolean inCommand = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '`') {
        inCommand = !inCommand;
      } else if (c == '"' && !inCommand) {
        text.setCharAt(i, '_');
      }
    }
    return text.toString();
  }

  private void hide(int operator, int end, int bodyStart, int bodyEnd) {
    for (int i = operator; i < end; i++) {
      text.setCharAt(i, i == operator ? '<' : '_');
    }
    for (int i = bodyStart; i < bodyEnd; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
  }
}
