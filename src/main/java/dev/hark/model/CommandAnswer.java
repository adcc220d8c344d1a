package dev.hark.model;

/**
 * What a shell takes a word for.
 *
 * @param target the file's path, the alias's text; else empty
 */
public record CommandAnswer(Kind kind, String target) {
  /** What a command can be. */
  public enum Kind {
    FILE,
    ALIAS,
    FUNCTION,
    BUILTIN,
    KEYWORD,
    ABBREVIATION,
    ABSENT
  }

  public static final CommandAnswer ABSENT = new CommandAnswer(Kind.ABSENT, "");

  public boolean isFound() {
    return kind != Kind.ABSENT;
  }
}
