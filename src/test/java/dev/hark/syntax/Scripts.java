package dev.hark.syntax;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads scripts for tests and draws what was read, one line a site. */
final class Scripts {
  static final ShellSyntax SYNTAX = ShellSyntax.load(Path.of("target", "test-cache"));

  private Scripts() {}

  static ShellSyntax.Script read(String... lines) {
    return SYNTAX.read(String.join("\n", lines) + "\n");
  }

  /** {@code text | enclosures from the inside out | LAST}. */
  static List<String> surroundings(String... lines) {
    return read(lines).sites().stream()
        .map(site -> site.text() + " | " + enclosures(site) + " | " + site.last())
        .toList();
  }

  /** {@code line:column-line:column text}. */
  static List<String> spans(String... lines) {
    return read(lines).sites().stream()
        .map(site -> draw(site.span()) + " " + site.text().replace("\n", "\\n"))
        .toList();
  }

  /** Words parted by a middle dot, then redirections. */
  static List<String> parts(String... lines) {
    return read(lines).sites().stream()
        .map(
            site ->
                site.words().stream().map(Word::text).collect(Collectors.joining("·"))
                    + redirections(site.redirections()))
        .toList();
  }

  static String draw(Span span) {
    return span.line() + ":" + span.column() + "-" + span.endLine() + ":" + span.endColumn();
  }

  private static String enclosures(CommandSite site) {
    return site.enclosures().stream()
        .map(
            enclosure ->
                enclosure.kind()
                    + (enclosure.detail().isEmpty() ? "" : "(" + enclosure.detail() + ")")
                    + redirections(enclosure.redirections()))
        .collect(Collectors.joining(", "));
  }

  private static String redirections(List<Redirection> all) {
    return all.stream()
        .map(r -> " " + r.descriptor() + r.operator() + r.target())
        .collect(Collectors.joining());
  }
}
