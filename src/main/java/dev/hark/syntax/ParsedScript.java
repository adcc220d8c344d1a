package dev.hark.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A script that a grammar has read. */
final class ParsedScript implements ShellSyntax.Script {
  private final List<Site> found;
  private final List<CommandSite> sites;
  private final Map<String, Span> functions;
  private final SiteSearch search;

  ParsedScript(SiteCollector collector, SiteSearch.Reader reader) {
    collector.collect();
    this.found = List.copyOf(collector.sites());
    this.sites = found.stream().map(Site::site).toList();
    this.functions = Collections.unmodifiableMap(collector.functions());
    this.search = new SiteSearch(found, reader);
  }

  @Override
  public boolean isKnown() {
    return true;
  }

  @Override
  public List<CommandSite> sites() {
    return sites;
  }

  @Override
  public List<CommandSite> at(int line) {
    return sites.stream().filter(site -> holdsLine(site, line)).toList();
  }

  /** A redirection may stand on a line of its own. */
  static boolean holdsLine(CommandSite site, int line) {
    return site.span().holdsLine(line)
        || site.redirections().stream().anyMatch(r -> r.span().holdsLine(line));
  }

  @Override
  public Map<String, Span> functions() {
    return functions;
  }

  @Override
  public List<String> exitTraps() {
    List<String> traps = new ArrayList<>();
    for (CommandSite site : sites) {
      List<String> words =
          site.words().stream().map(word -> ShellWords.unquoted(word.text())).toList();
      if (words.size() >= 3 && words.get(0).equals("trap")) {
        int action = words.get(1).equals("--") ? 2 : 1;
        if (namesExit(words.subList(action + 1, words.size())) && acts(words.get(action))) {
          traps.add(words.get(action));
        }
      }
    }
    return List.copyOf(traps);
  }

  private static boolean namesExit(List<String> signals) {
    return signals.stream()
        .map(signal -> signal.toUpperCase(java.util.Locale.ROOT))
        .anyMatch(signal -> List.of("EXIT", "0", "SIGEXIT", "ERR").contains(signal));
  }

  /** {@code -} takes a trap away, the empty word ignores, {@code -p} prints. */
  private static boolean acts(String action) {
    return !action.isBlank() && !action.startsWith("-");
  }

  @Override
  public Optional<CommandSite> siteOf(int line, String commandText) {
    return search.siteOf(line, commandText);
  }

  @Override
  public List<CommandSite> sitesMatching(List<String> expandedWords) {
    return search.matching(expandedWords);
  }
}
