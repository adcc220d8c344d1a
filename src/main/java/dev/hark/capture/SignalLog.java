package dev.hark.capture;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The end of a growing strace log, asked for the latest signals and the last line. */
final class SignalLog {
  /** A tenth of a second of the busiest log seen is well below this. */
  private static final int TAIL = 1 << 20;

  private final Path log;

  SignalLog(Path log) {
    this.log = log;
  }

  /**
   * When {@code pid} got {@code signal}, in seconds since the epoch as the log writes them, at or
   * after {@code since}.
   */
  List<String> arrivals(double since, int pid, String signal) {
    List<String> times = new ArrayList<>();
    for (String line : tail(TAIL).split("\n", -1)) {
      String[] words = line.split(" +", 5);
      if (words.length == 5
          && words[0].equals(Integer.toString(pid))
          && words[2].equals("---")
          && words[3].equals(signal)
          && seconds(words[1]) >= since) {
        times.add(words[1]);
      }
    }
    return times;
  }

  /** Whether the tracer has the command: what it writes first is the command's execve. */
  boolean isBegun() {
    return log.toFile().length() > 0;
  }

  /** A tracer that leaves because all tracees have ended wrote the end of one last. */
  boolean endsWithAnEnd() {
    String tail = tail(4096);
    String last = tail.strip().substring(tail.strip().lastIndexOf('\n') + 1);
    return tail.endsWith("\n") && last.endsWith("+++") && last.contains(" +++ ");
  }

  private static double seconds(String word) {
    try {
      return Double.parseDouble(word);
    } catch (NumberFormatException e) {
      return Double.NEGATIVE_INFINITY;
    }
  }

  private String tail(int length) {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      long size = file.length();
      byte[] bytes = new byte[(int) Math.min(length, size)];
      file.seek(size - bytes.length);
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return "";
    }
  }
}
