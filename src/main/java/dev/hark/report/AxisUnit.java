package dev.hark.report;

import dev.hark.model.Report;

/** The unit that gives an axis numbers people can read. */
enum AxisUnit {
  LINES("lines of the log", 1),
  MICROSECONDS("microseconds", 1e3),
  MILLISECONDS("milliseconds", 1e6),
  SECONDS("seconds", 1e9),
  MINUTES("minutes", 60e9),
  HOURS("hours", 3_600e9);

  private final String noun;
  private final double size;

  AxisUnit(String noun, double size) {
    this.noun = noun;
    this.size = size;
  }

  static AxisUnit of(Timeline timeline) {
    if (timeline.axis() == Timeline.Axis.LOG_LINES) {
      return LINES;
    }
    double length = timeline.length();
    AxisUnit unit = MICROSECONDS;
    for (AxisUnit larger : new AxisUnit[] {MILLISECONDS, SECONDS, MINUTES, HOURS}) {
      unit = length >= 3 * larger.size ? larger : unit;
    }
    return unit;
  }

  double of(long position) {
    return position / size;
  }

  String noun() {
    return noun;
  }

  /** {@code milliseconds since 2026-11-22 16:00:00 UTC}. */
  String label(Report report) {
    return noun
        + (this == LINES ? "" : " since ")
        + (this == LINES
            ? ""
            : report.run().summary().start().map(WallClock::day).orElse("the start"));
  }
}
