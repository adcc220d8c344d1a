package dev.hark.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A simple command taken apart.
 *
 * @param assignments those before the name, or alone
 * @param words its words as nodes, the name first
 * @param redirections as nodes, in source order
 */
record SimpleCommand(
    List<SyntaxNode> assignments, List<SyntaxNode> words, List<SyntaxNode> redirections) {

  private static final Set<String> TYPES =
      Set.of(
          "command",
          "declaration_command",
          "unset_command",
          "test_command",
          "variable_assignment",
          "variable_assignments",
          "redirected_statement",
          "file_redirect",
          "herestring_redirect");

  /** Whether a node is one; of a redirected statement without a body, too. */
  static boolean is(SyntaxNode node) {
    return TYPES.contains(node.type());
  }

  static SimpleCommand of(SyntaxNode node, List<SyntaxNode> behind, Source source) {
    List<SyntaxNode> assignments = new ArrayList<>();
    List<SyntaxNode> words = new ArrayList<>();
    List<SyntaxNode> redirections = new ArrayList<>();
    switch (node.type()) {
      case "variable_assignment" -> assignments.add(node);
      case "file_redirect", "herestring_redirect" -> redirections.add(node);
      case "test_command" -> testWords(node, words);
      default -> sort(node, assignments, words, redirections);
    }
    redirections.addAll(behind);
    for (SyntaxNode redirection : redirections) {
      words.addAll(Redirections.strayWords(redirection));
    }
    for (SyntaxNode redirection : redirections) {
      lostDash(redirection, source).ifPresent(words::add);
    }
    words.removeIf(word -> word.isEmpty() || namesDescriptor(word, redirections, source));
    words.sort(Comparator.comparingInt(SyntaxNode::start));
    if (!words.isEmpty() && !words.get(0).is("((")) {
      joinTouching(assignments, words);
    }
    return new SimpleCommand(assignments, words, redirections);
  }

  private static void sort(
      SyntaxNode node,
      List<SyntaxNode> assignments,
      List<SyntaxNode> words,
      List<SyntaxNode> redirections) {
    boolean declares = node.is("declaration_command");
    for (SyntaxNode child : node.children()) {
      if (Redirections.isRedirection(child)) {
        redirections.add(child);
      } else if (child.is("variable_assignment") && words.isEmpty() && !declares) {
        assignments.add(child);
      } else if (!child.is("comment")) {
        words.add(child);
      }
    }
  }

  /** The grammar drops the dash of {@code cmd - 2>f} without a trace. */
  private static Optional<SyntaxNode> lostDash(SyntaxNode redirection, Source source) {
    int end = redirection.start();
    while (end > 0 && source.text().charAt(end - 1) == ' ') {
      end--;
    }
    boolean dash = end >= 2 && end < redirection.start() && source.slice(end - 2, end).equals(" -");
    return dash
        ? Optional.of(new SyntaxNode("word", SyntaxNode.Form.NAMED, end - 1, end, List.of()))
        : Optional.empty();
  }

  /** What no blank parts is one word, though the grammar may see several: {@code a/`b`/c}. */
  private static void joinTouching(List<SyntaxNode> assignments, List<SyntaxNode> words) {
    int last = assignments.size() - 1;
    while (last >= 0 && !words.isEmpty() && touch(assignments.get(last), words.get(0))) {
      assignments.set(last, joined(assignments.get(last), words.remove(0)));
    }
    for (int i = 1; i < words.size(); ) {
      if (touch(words.get(i - 1), words.get(i))) {
        words.set(i - 1, joined(words.get(i - 1), words.remove(i)));
      } else {
        i++;
      }
    }
  }

  private static boolean touch(SyntaxNode first, SyntaxNode second) {
    return first.end() >= second.start();
  }

  private static SyntaxNode joined(SyntaxNode first, SyntaxNode second) {
    List<SyntaxNode> parts = List.of(first, second);
    return new SyntaxNode(
        first.type(), first.form(), first.start(), Math.max(first.end(), second.end()), parts);
  }

  /** {@code {name}} of {@code {name}>file}. */
  private static boolean namesDescriptor(
      SyntaxNode word, List<SyntaxNode> redirections, Source source) {
    return source.text().charAt(word.start()) == '{'
        && source.text().charAt(word.end() - 1) == '}'
        && redirections.stream().anyMatch(redirection -> redirection.start() == word.end());
  }

  /** The operands and operators of a test, however deep the grammar nests them. */
  private static void testWords(SyntaxNode node, List<SyntaxNode> words) {
    for (SyntaxNode child : node.children()) {
      switch (child.type()) {
        case "unary_expression",
            "binary_expression",
            "parenthesized_expression",
            "negated_command",
            "command",
            "command_name",
            "list",
            "ERROR" ->
            testWords(child, words);
        default -> words.add(child);
      }
    }
  }

  boolean isEmpty() {
    return assignments.isEmpty() && words.isEmpty() && redirections.isEmpty();
  }

  /** {@code local}, {@code export}, …; empty for other commands. */
  String declaration() {
    boolean declares = !words.isEmpty() && words.get(0).form() == SyntaxNode.Form.TOKEN;
    return declares ? words.get(0).type() : "";
  }
}
