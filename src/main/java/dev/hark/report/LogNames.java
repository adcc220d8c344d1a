package dev.hark.report;

import dev.hark.model.Evidence;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the logs are called where the reader can find them.
 *
 * @param strace the file with the system calls
 * @param xtrace the file with the shell's trace; the same one where both share a stream
 */
public record LogNames(String strace, String xtrace) {
  /** As in a capture folder. */
  public static final LogNames CAPTURE = new LogNames("strace.log", "xtrace.log");

  /** {@code strace.log:683}; the name alone where the line is not known. */
  String place(Evidence evidence) {
    String name =
        switch (evidence.source()) {
          case "strace" -> strace;
          case "xtrace" -> xtrace;
          default -> evidence.source();
        };
    return evidence.line().isPresent() ? name + ":" + evidence.line().getAsLong() : name;
  }

  /** As {@link #place}, with the name of the file alone: for a page, which names the log once. */
  String shortPlace(Evidence evidence) {
    String place = place(evidence);
    return place.substring(place.lastIndexOf('/') + 1);
  }

  /** The logs by their full names, each once. */
  List<String> all() {
    return Stream.of(strace, xtrace).distinct().toList();
  }

  /** {@code cp[16304]}; empty where neither is known. */
  static String process(Evidence evidence) {
    String pid = evidence.pid().isPresent() ? "[" + evidence.pid().getAsInt() + "]" : "";
    return evidence.program() + pid;
  }
}
