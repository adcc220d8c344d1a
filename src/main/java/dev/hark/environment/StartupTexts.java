package dev.hark.environment;

import java.util.List;

/** The start-up files as they stand on the disk, and what else the disk has to say. */
public interface StartupTexts {
  /** The lines of a file; none where it cannot be read. */
  List<String> lines(String file);

  /** Whether there is a program at that path. */
  boolean isProgram(String path);

  /** The file that a path leads to, links followed: {@code /bin} may be {@code /usr/bin}. */
  String real(String path);

  boolean exists(String path);

  /** The files in a folder whose names end so, in the order of their names. */
  List<String> filesIn(String folder, String ending);
}
