package dev.hark.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The {@code status} file of a process or thread in proc(5). */
record ProcStatus(String text) {
  /** A process that is gone has an empty status. */
  static ProcStatus of(Path folder) {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve("status"));
      return new ProcStatus(new String(bytes, StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      return new ProcStatus("");
    }
  }

  static ProcStatus of(int pid) {
    return of(Path.of("/proc/" + pid));
  }

  /** A set of signals, bit n-1 for signal n; 0 where the line is missing. */
  long mask(String name) {
    String value = value(name);
    return value.isEmpty() ? 0 : Long.parseUnsignedLong(value, 16);
  }

  /** A decimal number, TracerPid for example; 0 where the line is missing. */
  int number(String name) {
    String value = value(name);
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  /** Whether its tracer holds it: a signal is being delivered, or a call reported. */
  boolean isHeldByTracer() {
    return value("State").startsWith("t");
  }

  /** Whether it has ended and nobody has waited for it. */
  boolean isOver() {
    return value("State").startsWith("Z");
  }

  private String value(String name) {
    int start = text.indexOf("\n" + name + ":");
    if (start < 0) {
      return "";
    }
    int from = start + name.length() + 2;
    int end = text.indexOf('\n', from);
    return text.substring(from, end < 0 ? text.length() : end).trim();
  }
}
