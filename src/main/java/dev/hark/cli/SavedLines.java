package dev.hark.cli;

import dev.hark.model.Evidence;
import dev.hark.model.Finding;
import dev.hark.model.Report;
import dev.hark.report.RawLines;
import dev.hark.report.Redactor;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The lines around each piece of evidence, read from the saved logs in one pass. They are masked,
 * and buffers of calls other than writes to 1 and 2 are left out, as everywhere in a report.
 */
public final class SavedLines {
  /** Lines shown above and below. */
  private static final int NEIGHBOURS = 3;

  /** A page is for reading; the findings after these show their evidence alone. */
  private static final int MOST_FINDINGS = 200;

  /** What is kept of a line, in bytes. */
  private static final int MOST_BYTES = 4_000;

  private static final List<String> MOVING = List.of("read", "write", "send", "recv", "splice");

  private SavedLines() {}

  /**
   * Reads what the report's evidence needs.
   *
   * @param logs by {@link Evidence#source}: plain text files, each a whole log; a source without a
   *     file, or a file that cannot be read, gives no lines
   */
  public static RawLines read(Report report, Map<String, Path> logs) {
    Map<String, NavigableSet<Long>> wanted = new HashMap<>();
    for (Finding finding : report.findings()) {
      if (finding.rank() <= MOST_FINDINGS) {
        finding.evidence().forEach(e -> want(e, wanted));
      }
    }
    UnaryOperator<String> mask = Redactor.taughtBy(report);
    Map<String, Map<Long, String>> found = new HashMap<>();
    wanted.forEach(
        (source, numbers) -> {
          Path log = logs.get(source);
          if (log != null) {
            found.put(source, lines(log, numbers, mask));
          }
        });
    return evidence -> around(evidence, found.getOrDefault(evidence.source(), Map.of()));
  }

  /** For a log that holds both traces: where the shell's records have lines, they are its lines. */
  static RawLines of(Report report, Path log) {
    return read(report, Map.of("strace", log, "xtrace", log));
  }

  private static void want(Evidence evidence, Map<String, NavigableSet<Long>> wanted) {
    if (evidence.line().isPresent()) {
      long line = evidence.line().getAsLong();
      NavigableSet<Long> lines = wanted.computeIfAbsent(evidence.source(), s -> new TreeSet<>());
      for (long n = Math.max(1, line - NEIGHBOURS); n <= line + NEIGHBOURS; n++) {
        lines.add(n);
      }
    }
  }

  private static List<RawLines.RawLine> around(Evidence evidence, Map<Long, String> lines) {
    List<RawLines.RawLine> near = new ArrayList<>();
    long line = evidence.line().orElse(-1);
    if (lines.containsKey(line)) {
      for (long n = line - NEIGHBOURS; n <= line + NEIGHBOURS; n++) {
        String text = lines.getOrDefault(n, "");
        if (lines.containsKey(n)) {
          near.add(new RawLines.RawLine(n, text));
        }
      }
    }
    return near;
  }

  private static Map<Long, String> lines(
      Path log, NavigableSet<Long> wanted, UnaryOperator<String> mask) {
    Map<Long, String> lines = new TreeMap<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(log), 1 << 18)) {
      byte[] kept = new byte[MOST_BYTES];
      int size = 0;
      long number = 1;
      long last = wanted.last();
      for (int b = in.read(); b >= 0 && number <= last; b = in.read()) {
        if (b == '\n') {
          keep(number, kept, size, wanted, mask, lines);
          number++;
          size = 0;
        } else if (size < MOST_BYTES) {
          kept[size++] = (byte) b;
        }
      }
      if (size > 0) {
        keep(number, kept, size, wanted, mask, lines);
      }
    } catch (IOException e) {
      // The report is complete without them.
      return Map.of();
    }
    return lines;
  }

  private static void keep(
      long number,
      byte[] kept,
      int size,
      NavigableSet<Long> wanted,
      UnaryOperator<String> mask,
      Map<Long, String> lines) {
    if (wanted.contains(number)) {
      String text = new String(kept, 0, size, StandardCharsets.UTF_8);
      lines.put(number, mask.apply(withoutBuffers(text)) + (size == MOST_BYTES ? "…" : ""));
    }
  }

  /**
   * The strings of calls that move data, but for writes to 1 and 2, become {@code "…"}. What a call
   * read stands behind {@code resumed>} when it had to wait.
   */
  static String withoutBuffers(String line) {
    int resumed = line.indexOf(" resumed>");
    int open = resumed >= 0 ? resumed : line.indexOf('(');
    int begin = open;
    while (begin > 0 && isNamePart(line.charAt(begin - 1))) {
      begin--;
    }
    String name = open < 0 ? "" : line.substring(begin, open);
    boolean spoken = name.startsWith("write") && isStandard(line, open + 1);
    if (spoken || MOVING.stream().noneMatch(name::contains)) {
      return line;
    }
    int quote = line.indexOf('"', open);
    int end = line.lastIndexOf('"');
    return quote < 0 || end <= quote
        ? line
        : line.substring(0, quote) + "\"…\"" + line.substring(end + 1);
  }

  /** Whether the first argument is descriptor 1 or 2. */
  private static boolean isStandard(String line, int argument) {
    return (line.startsWith("1", argument) || line.startsWith("2", argument))
        && argument + 1 < line.length()
        && !Character.isDigit(line.charAt(argument + 1));
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  }
}
