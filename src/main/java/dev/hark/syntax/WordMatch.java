package dev.hark.syntax;

import java.util.List;

/** Whether words that ran can have come of the words of a site. */
final class WordMatch {
  /** Words behind this one are taken on trust: a list of files can be long. */
  static final int MOST_WORDS = 256;

  private final List<WordPattern> words;
  private final List<WordPattern> assignments;

  private WordMatch(List<WordPattern> words, List<WordPattern> assignments) {
    this.words = words;
    this.assignments = assignments;
  }

  static WordMatch of(Site site) {
    return new WordMatch(
        site.site().words().stream().map(word -> WordPattern.of(word.text())).toList(),
        site.assignments().stream().map(WordPattern::of).toList());
  }

  /** How many literal chars agree, from 0, or -1 if the words cannot have come of it. */
  int score(List<String> expanded) {
    if (words.isEmpty()) {
      // xtrace prints each assignment of a line of them on a line of its own.
      return expanded.size() == 1 ? best(assignments, expanded.get(0)) : -1;
    }
    boolean agrees = !expanded.isEmpty() && (isTest() ? partOfTest(expanded) : agree(expanded));
    return agrees ? words.stream().mapToInt(WordPattern::weight).sum() : -1;
  }

  private static int best(List<WordPattern> patterns, String word) {
    return patterns.stream()
        .filter(pattern -> pattern.matches(word))
        .mapToInt(WordPattern::weight)
        .max()
        .orElse(-1);
  }

  private boolean isTest() {
    String name = words.get(0).plain();
    return name.equals("[[") || name.startsWith("((");
  }

  /** xtrace prints the parts of {@code [[ a && b ]]} one by one, and arithmetic as one text. */
  private boolean partOfTest(List<String> expanded) {
    if (!expanded.get(0).equals(words.get(0).plain().substring(0, 2))) {
      return false;
    }
    int from = 0;
    for (String word : expanded) {
      int at = from;
      while (at < words.size() && !words.get(at).matches(word)) {
        at++;
      }
      if (at == words.size()) {
        return false;
      }
      from = at + 1;
    }
    return true;
  }

  /** {@code reached[j]}: the patterns so far can have become the first j words. */
  private boolean agree(List<String> expanded) {
    int count = Math.min(expanded.size(), MOST_WORDS);
    boolean[] reached = new boolean[count + 1];
    reached[0] = true;
    for (WordPattern pattern : words) {
      boolean[] next = new boolean[count + 1];
      for (int j = 0; j <= count; j++) {
        if (reached[j]) {
          reach(pattern, expanded, j, next);
        }
      }
      reached = next;
    }
    return reached[count];
  }

  private static void reach(WordPattern pattern, List<String> expanded, int from, boolean[] next) {
    if (from + 1 < next.length && pattern.matches(expanded.get(from))) {
      next[from + 1] = true;
    }
    if (pattern.arity() == WordPattern.Arity.ONE) {
      return;
    }
    next[from] |= pattern.weight() == 0;
    boolean begins = from + 1 < next.length && pattern.begins(expanded.get(from));
    for (int to = from + 2; begins && to < next.length; to++) {
      next[to] |= pattern.ends(expanded.get(to - 1));
    }
  }
}
