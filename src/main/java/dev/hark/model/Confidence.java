package dev.hark.model;

import java.util.Locale;

/** By what a call was attributed to a shell command; the surest first. */
public enum Confidence {
  /** The shell's record stands in the strace log itself, in order with the calls. */
  EXACT,
  /** Process and clock agree. */
  CLOCK,
  /** The words of the command agree with the source or the shell's trace. */
  MATCHED,
  /** Only the order of things speaks for it. */
  INFERRED;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
