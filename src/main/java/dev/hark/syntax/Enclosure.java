package dev.hark.syntax;

import java.util.List;

/**
 * One thing around a command that decides what becomes of its status or its words.
 *
 * @param kind what it is
 * @param detail the text that goes with it, see {@link Kind}; empty where there is none
 * @param span the operator or the opening word, for pointing at it
 * @param redirections what is redirected for the whole of it ({@code { … } 2>/dev/null})
 */
public record Enclosure(Kind kind, String detail, Span span, List<Redirection> redirections) {
  public Enclosure {
    redirections = List.copyOf(redirections);
  }

  /** From the inside out, as met on the way from a command to the top of the script. */
  public enum Kind {
    /** Left of {@code ||}; detail: the source of the right side; span: operator and right side. */
    OR_LEFT,
    /** Right of {@code ||}; detail: the source of the left side. */
    OR_RIGHT,
    /** Left of {@code &&}; detail: the source of the right side. */
    AND_LEFT,
    /** Right of {@code &&}. */
    AND_RIGHT,
    /** In the condition of {@code if}, {@code elif}; span: the word. */
    IF_CONDITION,
    /** In the condition of {@code while}, {@code until}. */
    LOOP_CONDITION,
    /** Under {@code !}. */
    NEGATED,
    /** A stage of a pipeline but the last; detail: {@code n/m}, from 1. */
    PIPE_STAGE,
    /** The last stage of a pipeline of at least two; detail: {@code m/m}. */
    PIPE_LAST,
    /** In a {@code $(…)} or backquotes that is the value of a plain assignment. */
    ASSIGNMENT_SUBSTITUTION,
    /** The same behind local, declare, typeset, readonly; detail: the word. */
    LOCAL_SUBSTITUTION,
    /** The same behind export. */
    EXPORT_SUBSTITUTION,
    /** In a substitution among the words of a command, a redirection, a here-document. */
    ARGUMENT_SUBSTITUTION,
    /** In {@code <(…)} or {@code >(…)}. */
    PROCESS_SUBSTITUTION,
    /** In {@code ( … )}. */
    SUBSHELL,
    /** In <code>{ … }</code>. */
    GROUP,
    /** Followed by {@code &}. */
    BACKGROUND,
    /** In the body of for, while, until, select. */
    LOOP_BODY,
    /** In a branch of if or case. */
    BRANCH,
    /** In the body of a function; detail: its name. */
    FUNCTION
  }

  /** Whether it is a substitution of any kind, whose commands run in a shell of their own. */
  public boolean isSubstitution() {
    return switch (kind) {
      case ASSIGNMENT_SUBSTITUTION,
          LOCAL_SUBSTITUTION,
          EXPORT_SUBSTITUTION,
          ARGUMENT_SUBSTITUTION,
          PROCESS_SUBSTITUTION ->
          true;
      default -> false;
    };
  }
}
