package dev.hark.report;

import dev.hark.model.Run;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Positions of a timeline as times of day in UTC, where the log says when it began. */
final class WallClock {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Optional<Instant> start;
  private final Timeline.Axis axis;

  WallClock(Run run, Timeline timeline) {
    this.start = run.summary().start();
    this.axis = timeline.axis();
  }

  /** {@code 16:00:00.123}, {@code +0.123 s} or {@code log +12}, whichever the log allows. */
  String at(long position) {
    if (axis == Timeline.Axis.LOG_LINES) {
      return "log +" + Figures.grouped(position);
    }
    return start
        .map(s -> TIME.format(s.plus(Duration.ofNanos(position))))
        .orElseGet(() -> "+" + Figures.seconds(position, 3) + " s");
  }

  static String day(Instant instant) {
    return DAY.format(instant) + " UTC";
  }
}
