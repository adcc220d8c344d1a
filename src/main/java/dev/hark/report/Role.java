package dev.hark.report;

import dev.hark.model.Severity;

/** What a piece of a drawing is for; a theme says how it looks. */
public enum Role {
  ERROR,
  WARNING,
  NOTE,
  HEADLINE,
  PLACE,
  FRAME,
  SOURCE,
  FIRST,
  SECOND,
  THIRD,
  KEY,
  HEARD,
  PROOF,
  PLAIN,
  HELP,
  TRUST;

  static Role of(Severity severity) {
    return switch (severity) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case NOTE -> NOTE;
    };
  }

  /** Labels are numbered from 1; a fourth takes the first hue again. */
  static Role ofLabel(int number) {
    return switch (Math.floorMod(number - 1, 3)) {
      case 0 -> FIRST;
      case 1 -> SECOND;
      default -> THIRD;
    };
  }
}
