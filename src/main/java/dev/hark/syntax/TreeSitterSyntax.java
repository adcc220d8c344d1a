package dev.hark.syntax;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads scripts with the native parser, which is loaded when the first one is read. */
final class TreeSitterSyntax implements ShellSyntax {
  /** Larger sources are left alone: nobody writes them by hand. */
  static final int MOST_CHARS = 4_000_000;

  /** How many scripts are remembered; a run that reads more reads the oldest again. */
  static final int MOST_REMEMBERED = 64;

  private final Path cacheFolder;
  private Optional<BashGrammar> grammar = Optional.empty();
  private boolean tried;
  private final Map<String, Script> remembered = new LinkedHashMap<>();

  TreeSitterSyntax(Path cacheFolder) {
    this.cacheFolder = cacheFolder;
  }

  @Override
  public synchronized Script read(String source) {
    Script known = remembered.get(source);
    if (known != null) {
      return known;
    }
    Script script = parse(source);
    if (remembered.size() >= MOST_REMEMBERED) {
      remembered.remove(remembered.keySet().iterator().next());
    }
    remembered.put(source, script);
    return script;
  }

  private Script parse(String source) {
    if (!tried) {
      tried = true;
      grammar = BashGrammar.load(cacheFolder);
    }
    if (grammar.isEmpty() || source.length() > MOST_CHARS) {
      return ShellSyntax.unknown().read(source);
    }
    BashGrammar bash = grammar.get();
    return collect(bash, source)
        .<Script>map(collector -> new ParsedScript(collector, text -> firstSite(bash, text)))
        .orElseGet(() -> ShellSyntax.unknown().read(source));
  }

  private static Optional<SiteCollector> collect(BashGrammar grammar, String text) {
    Source source = new Source(text);
    return Mending.parse(grammar, source).map(mended -> new SiteCollector(source, mended));
  }

  private static Optional<Site> firstSite(BashGrammar grammar, String text) {
    Optional<SiteCollector> collector = collect(grammar, text);
    collector.ifPresent(SiteCollector::collect);
    return collector.flatMap(found -> found.sites().stream().findFirst());
  }
}
