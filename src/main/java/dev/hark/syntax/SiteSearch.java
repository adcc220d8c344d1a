package dev.hark.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the site of a command that was seen running. */
final class SiteSearch {
  /** LINENO strays no further than this in multi-line substitutions, eval and traps. */
  static final int MOST_LINES_OFF = 12;

  /** So far behind an eval a line may still be one of its text's. */
  private static final int EVAL_LINES = 3;

  /** These run text that the source may hold only as a string. */
  private static final Set<String> RUN_TEXT = Set.of("eval", "trap", ".", "source");

  /** Reads the command text that a shell printed. */
  interface Reader {
    Optional<Site> firstSite(String commandText);
  }

  private final List<Site> sites;
  private final Reader reader;
  private final Map<String, List<Site>> byCanonical = new HashMap<>();

  /**
   * By identity: two sites that read the same are two, and to hash one is to hash all its words.
   */
  private final IdentityHashMap<CommandSite, WordMatch> matches = new IdentityHashMap<>();

  /** A loop runs the same text at the same line again and again. */
  private final Map<Integer, Map<String, Optional<CommandSite>>> found = new HashMap<>();

  SiteSearch(List<Site> sites, Reader reader) {
    this.sites = sites;
    this.reader = reader;
  }

  Optional<CommandSite> siteOf(int line, String commandText) {
    return found
        .computeIfAbsent(line, key -> new HashMap<>())
        .computeIfAbsent(commandText, text -> find(line, text));
  }

  private Optional<CommandSite> find(int line, String commandText) {
    Optional<Site> wanted = reader.firstSite(commandText);
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    Optional<CommandSite> exact = nearest(line, canonical(wanted.get()));
    if (exact.isPresent()) {
      return exact;
    }
    return sameName(line, wanted.get().site()).or(() -> runner(line));
  }

  /** The nearest of those that read the same; the only one may be anywhere, as in a trap. */
  private Optional<CommandSite> nearest(int line, String canonical) {
    if (byCanonical.isEmpty()) {
      for (Site site : sites) {
        byCanonical.computeIfAbsent(canonical(site), key -> new ArrayList<>()).add(site);
      }
    }
    List<Site> same = byCanonical.getOrDefault(canonical, List.of());
    return same.stream()
        .map(Site::site)
        .filter(site -> same.size() == 1 || linesOff(site, line) <= MOST_LINES_OFF)
        .min(Comparator.comparingInt(site -> linesOff(site, line)));
  }

  /** Printed text may differ from what stands there; one command of that name in the line does. */
  private Optional<CommandSite> sameName(int line, CommandSite wanted) {
    if (wanted.words().isEmpty()) {
      return Optional.empty();
    }
    String name = canonicalWord(wanted.words().get(0));
    List<CommandSite> there =
        sites.stream()
            .map(Site::site)
            .filter(site -> ParsedScript.holdsLine(site, line))
            .filter(site -> !site.words().isEmpty())
            .filter(site -> canonicalWord(site.words().get(0)).equals(name))
            .toList();
    return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }

  /** The lines of a text that eval runs are counted on from the eval. */
  private Optional<CommandSite> runner(int line) {
    return sites.stream()
        .map(Site::site)
        .filter(site -> site.span().line() <= line && line <= site.span().endLine() + EVAL_LINES)
        .filter(site -> !site.words().isEmpty() && RUN_TEXT.contains(site.words().get(0).text()))
        .reduce((first, second) -> second);
  }

  private static int linesOff(CommandSite site, int line) {
    Span span = site.span();
    return span.holdsLine(line)
        ? 0
        : Math.min(Math.abs(span.line() - line), Math.abs(span.endLine() - line));
  }

  /** The same for a command as written and as a shell prints it again. */
  private static String canonical(Site site) {
    StringBuilder text = new StringBuilder();
    site.assignments().forEach(a -> text.append(WordPattern.of(a).canonical()).append('\0'));
    site.site().words().forEach(word -> text.append(canonicalWord(word)).append('\0'));
    for (Redirection redirection : site.site().redirections()) {
      text.append(redirection.descriptor())
          .append(redirection.operator())
          .append(WordPattern.of(redirection.target()).canonical())
          .append('\0');
    }
    return text.toString();
  }

  private static String canonicalWord(Word word) {
    return WordPattern.of(word.text()).canonical();
  }

  List<CommandSite> matching(List<String> expandedWords) {
    record Scored(CommandSite site, int score) {}
    List<Scored> scored = new ArrayList<>();
    for (Site site : sites) {
      int score =
          matches.computeIfAbsent(site.site(), key -> WordMatch.of(site)).score(expandedWords);
      if (score >= 0) {
        scored.add(new Scored(site.site(), score));
      }
    }
    scored.sort(Comparator.comparingInt(Scored::score).reversed());
    return scored.stream().map(Scored::site).toList();
  }
}
