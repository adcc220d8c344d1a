package dev.hark.parse;

/** Takes every line of a log as it stands, for those who want more than joined calls. */
public interface LineSink {
  /** A line, or a call whose line other output had torn apart. */
  void line(LineView line);
}
