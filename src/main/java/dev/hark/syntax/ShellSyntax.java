package dev.hark.syntax;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door: what a script looks like to a shell. */
public interface ShellSyntax {
  /** Reads a script. Never fails: what cannot be parsed has no sites. */
  Script read(String source);

  /** A script that has been read. */
  interface Script {
    /** Whether it was understood; {@code false} where no parser could be loaded. */
    boolean isKnown();

    /** All simple commands (also assignments and redirections alone), in source order. */
    List<CommandSite> sites();

    /** The sites whose span, continuation lines included, holds this 1-based line. */
    List<CommandSite> at(int line);

    /** The texts given to {@code trap … EXIT} and {@code trap … ERR}, in source order. */
    List<String> exitTraps();

    /** The functions it defines and where; of two with one name the later one. */
    Map<String, Span> functions();

    /**
     * The site of a command that bash said it was running.
     *
     * @param line bash's LINENO, which strays by a few lines in multi-line substitutions, eval and
     *     traps
     * @param commandText BASH_COMMAND: the source printed again, with other blanks and quotes
     */
    Optional<CommandSite> siteOf(int line, String commandText);

    /**
     * The sites that words as {@code bash -x} prints them, quotes removed, can have come from: the
     * literal ones agree, expansions may be anything. The one that agrees in most comes first.
     */
    List<CommandSite> sitesMatching(List<String> expandedWords);
  }

  /**
   * The syntax of bash and of its POSIX relatives. Its native parser is loaded with the first
   * script; without it every script is {@linkplain Script#isKnown() not known}.
   *
   * @param cacheFolder hark's own; the native parts are kept there, or for the time being in a
   *     private folder if they cannot be
   */
  static ShellSyntax load(Path cacheFolder) {
    return new TreeSitterSyntax(cacheFolder);
  }

  /** A syntax that knows nothing: for machines without the native parser. */
  static ShellSyntax unknown() {
    return source ->
        new Script() {
          @Override
          public boolean isKnown() {
            return false;
          }

          @Override
          public List<CommandSite> sites() {
            return List.of();
          }

          @Override
          public List<CommandSite> at(int line) {
            return List.of();
          }

          @Override
          public List<String> exitTraps() {
            return List.of();
          }

          @Override
          public Map<String, Span> functions() {
            return Map.of();
          }

          @Override
          public Optional<CommandSite> siteOf(int line, String commandText) {
            return Optional.empty();
          }

          @Override
          public List<CommandSite> sitesMatching(List<String> expandedWords) {
            return List.of();
          }
        };
  }
}
