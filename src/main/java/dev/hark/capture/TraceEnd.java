package dev.hark.capture;

import java.util.Locale;

/** Why the trace ends where it ends. */
public enum TraceEnd {
  /** Still being written, or hark was killed before it could say more. */
  OPEN,
  /** Every process of the run has ended. */
  COMPLETE,
  /** The command ended and left processes behind; they live on, untraced. */
  DETACHED,
  /** The log had reached its limit or the disk was filling up; the command ran on, untraced. */
  CUT,
  /** The tracer was killed; the command ran on, untraced. */
  TRACER_LOST;

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static TraceEnd of(String word) {
    for (TraceEnd end : values()) {
      if (end.word().equals(word)) {
        return end;
      }
    }
    return OPEN;
  }
}
