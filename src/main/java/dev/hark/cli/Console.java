package dev.hark.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a command talks to: stdout is the product, stderr is conversation. */
public record Console(
    InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {

  /** The process's own streams; stdout buffered, both UTF-8 whatever the locale. */
  public static Console system() {
    return new Console(
        System.in,
        new PrintStream(
            new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
            false,
            StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv());
  }
}
