package dev.hark.model;

import java.util.Locale;

/** How much a finding matters. A healthy script gives neither an error nor a warning. */
public enum Severity {
  /** Something the script was meant to do was not done, and nobody was told. */
  ERROR,
  /** A failure that was hidden, but may be meant. */
  WARNING,
  /** Worth knowing; never shown as a failure. */
  NOTE;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
