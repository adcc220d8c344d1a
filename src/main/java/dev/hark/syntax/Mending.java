package dev.hark.syntax;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Parses a source in spite of what the grammar cannot read. What it trips over is found in its own
 * tree, hidden from it by other text of the same length, and parsed again, so that every offset
 * stays true:
 *
 * <ul>
 *   <li>a here-document with more behind it on its line ({@code cat <<E; ls}, {@code <<A <<B},
 *       {@code <<E &}), and the pipe or the {@code ||} that otherwise hangs under the redirection
 *   <li>{@code time} and {@code coproc}, which it takes for commands, and {@code !} before a
 *       compound command
 *   <li>an assignment whose end of line it overlooks, so that the next line becomes its command
 *   <li>{@code for name do}, and a dollar that expands nothing
 *   <li>{@code <>}, and {@code <<<} behind another redirection
 *   <li>what {@link Stumbles} knows
 * </ul>
 */
final class Mending {
  /** Each round shows at least one more trouble or is the last. */
  static final int MOST_ROUNDS = 40;

  private static final Set<String> COMPOUND_STARTS =
      Set.of("{", "(", "((", "[[", "if", "while", "until", "for", "case", "select");

  private final BashGrammar grammar;
  private final StringBuilder text;
  private final HereDocuments heredocs;
  private final Set<Integer> negations = new HashSet<>();
  private final Set<Integer> coprocs = new HashSet<>();
  private boolean changed;

  private Mending(BashGrammar grammar, Source source) {
    this.grammar = grammar;
    this.text = new StringBuilder(source.text());
    hidePlainDollars();
    this.heredocs = new HereDocuments(grammar, source, text);
  }

  /** Empty if the source cannot be parsed in time. */
  static Optional<Mended> parse(BashGrammar grammar, Source source) {
    return new Mending(grammar, source).run();
  }

  private Optional<Mended> run() {
    Optional<SyntaxNode> root = grammar.parse(text, 0);
    for (int round = 0; round < MOST_ROUNDS && root.isPresent(); round++) {
      changed = heredocs.takeOut(root.get());
      mend(root.get());
      changed = changed || hideStumbles(root.get());
      if (!changed) {
        break;
      }
      root = grammar.parse(text, 0);
    }
    return root.map(r -> new Mended(r, new TreeMap<>(heredocs.found()), negations, coprocs));
  }

  /** A dollar that expands nothing ({@code grep x$ | …}) is a letter like any other. */
  private void hidePlainDollars() {
    for (int i = text.indexOf("$"); i >= 0; i = text.indexOf("$", i + 1)) {
      boolean quoted = i > 0 && text.charAt(i - 1) == '\\';
      if (!quoted && i + 1 < text.length() && " \t\n)|;&/,.:=%".indexOf(text.charAt(i + 1)) >= 0) {
        text.setCharAt(i, 'x');
      }
    }
  }

  private void mend(SyntaxNode node) {
    switch (node.type()) {
      case "command" -> mendCommand(node);
      case "negated_command" -> mendNegation(node);
      case "<" -> mendInput(node.start());
      case "ERROR" -> {
        mendInput(node.start());
        mendFor(node);
      }
      default -> {}
    }
    node.children().forEach(this::mend);
  }

  /** Only where nothing else explains an error: what is hidden is no longer understood. */
  private boolean hideStumbles(SyntaxNode node) {
    boolean hidden = node.is("ERROR") && Stumbles.hide(text, node);
    for (SyntaxNode child : node.children()) {
      hidden |= hideStumbles(child);
    }
    return hidden;
  }

  private void mendCommand(SyntaxNode command) {
    SyntaxNode previous = null;
    for (SyntaxNode child : command.children()) {
      if (previous != null && previous.is("variable_assignment") && endsLine(previous, child)) {
        put(previous.end(), previous.end() + 1, ";");
        return;
      }
      if (child.is("command_name")) {
        mendKeyword(text.substring(child.start(), child.end()), child.start());
        return;
      }
      previous = child;
    }
  }

  private boolean endsLine(SyntaxNode first, SyntaxNode second) {
    String between = text.substring(first.end(), second.start());
    int newline = between.indexOf('\n');
    return newline == 0 || (newline > 0 && between.charAt(newline - 1) != '\\');
  }

  private void mendKeyword(String name, int start) {
    if (name.equals("time")) {
      put(start, start + name.length(), "");
      int option = skipBlanks(start + name.length());
      if (wordAt(option).equals("-p")) {
        put(option, option + 2, "");
      }
    } else if (name.equals("coproc")) {
      put(start, start + name.length(), "");
      int first = skipBlanks(start + name.length());
      int second = skipBlanks(first + wordAt(first).length());
      boolean named = !startsCompound(first) && startsCompound(second);
      if (named) {
        put(first, second, "");
      }
      coprocs.add(named ? second : first);
    }
  }

  private void mendNegation(SyntaxNode negation) {
    int behind = skipBlanks(negation.start() + 1);
    boolean misread =
        negation.children().stream().anyMatch(child -> child.is("command"))
            && startsCompound(behind);
    if (misread && text.charAt(behind) != '[' && text.charAt(behind) != '(') {
      put(negation.start(), negation.start() + 1, "");
      negations.add(behind);
    }
  }

  /** {@code <>} and, behind another redirection, {@code <<<}: both become a plain {@code <}. */
  private void mendInput(int operator) {
    if (startsWith("<>", operator)) {
      put(operator + 1, operator + 2, "");
    } else if (startsWith("<<<", operator)) {
      put(operator + 1, operator + 3, "");
    }
  }

  /** {@code for name do} and the same over two lines: a semicolon makes it plain. */
  private void mendFor(SyntaxNode error) {
    List<SyntaxNode> parts = error.children();
    for (int i = 0; i + 1 < parts.size(); i++) {
      int behind = parts.get(i + 1).end();
      if (parts.get(i).is("for")
          && parts.get(i + 1).is("variable_name")
          && behind < text.length()
          && Character.isWhitespace(text.charAt(behind))
          && wordAt(skipWhite(behind)).equals("do")) {
        put(behind, behind + 1, ";");
      }
    }
  }

  private boolean startsWith(String wanted, int offset) {
    int end = offset + wanted.length();
    return end <= text.length() && text.substring(offset, end).equals(wanted);
  }

  private void put(int start, int end, String replacement) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, i - start < replacement.length() ? replacement.charAt(i - start) : ' ');
    }
    changed = true;
  }

  private boolean startsCompound(int offset) {
    return COMPOUND_STARTS.contains(wordAt(offset))
        || (offset < text.length() && text.charAt(offset) == '(');
  }

  private String wordAt(int offset) {
    int end = offset;
    while (end < text.length() && " \t\n;&|<>()".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(offset, end);
  }

  private int skipWhite(int offset) {
    int i = offset;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int skipBlanks(int offset) {
    int i = offset;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }
}
