package dev.hark.syntax;

import java.util.List;

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
        };
  }
}
