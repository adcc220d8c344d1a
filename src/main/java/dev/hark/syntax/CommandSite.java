package dev.hark.syntax;

import java.util.List;

/**
 * Where a simple command stands and what surrounds it.
 *
 * @param span the command itself, without its redirections
 * @param text the command as written, redirections included
 * @param words its words, the name first; assignments before the name are left out
 * @param redirections its own
 * @param enclosures from the inside out
 * @param last whether it is the last command of the innermost function, subshell, substitution or
 *     script, so that its status is theirs
 */
public record CommandSite(
    Span span,
    String text,
    List<Word> words,
    List<Redirection> redirections,
    List<Enclosure> enclosures,
    Position last) {
  public CommandSite {
    words = List.copyOf(words);
    redirections = List.copyOf(redirections);
    enclosures = List.copyOf(enclosures);
  }

  /** Whether its status becomes the status of what it stands in. */
  public enum Position {
    LAST,
    NOT_LAST
  }
}
