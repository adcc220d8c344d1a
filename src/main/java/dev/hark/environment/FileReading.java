package dev.hark.environment;

import dev.hark.model.StartupLine;
import java.util.List;

/** A start-up file that a shell reads line by line and says so. */
final class FileReading {
  private final String file;
  private final List<String> lines;
  private final int depth;
  private int next;
  private int chunk;
  private int left;

  /**
   * @param depth how many plus signs its commands have in the trace
   */
  FileReading(String file, List<String> lines, int depth) {
    this.file = file;
    this.lines = lines;
    this.depth = depth;
  }

  boolean expects(String line) {
    return next < lines.size() && lines.get(next).equals(line);
  }

  /** The next line has been read, and it begins a command. */
  void begin() {
    chunk = next;
    next++;
  }

  /** The next line has been read, and it belongs to the same command. */
  void goOn() {
    next++;
  }

  boolean isAtItsEnd() {
    return next >= lines.size();
  }

  int depth() {
    return depth;
  }

  LineSearch.Hit hit(LineSearch search) {
    return search.hit(lines, chunk, next);
  }

  /** The line that {@code search} finds in the present command; else the command's first. */
  StartupLine line(LineSearch search) {
    LineSearch.Hit hit = hit(search);
    return StartupLine.of(file, 1 + (hit.score() > 0 ? hit.index() : firstOfCommand()));
  }

  private int firstOfCommand() {
    for (int i = chunk; i < next; i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        return i;
      }
    }
    return Math.max(0, next - 1);
  }

  String text(StartupLine line) {
    int number = line.line().orElse(0);
    return number > 0 && number <= lines.size() ? lines.get(number - 1).strip() : "";
  }

  /** A command that may have left the file: at which line. */
  void mayLeave(StartupLine line) {
    left = line.line().orElse(0);
  }

  /** It is not read further: tells where it was left, if that was before its end. */
  void end(TraceNotes notes) {
    if (left > 0 && !isAtItsEnd()) {
      notes.left(StartupLine.of(file, left), lines.size());
    }
  }
}
