package dev.hark.capture;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The strace that writes the log: a detached process that is nobody's child of ours, known by the
 * kernel's word while the command lives, else by the log's path on its command line.
 */
final class Tracer {
  private final String log;
  private volatile int pid;

  Tracer(Path log) {
    this.log = log.toString();
  }

  /** Asks the kernel who traces {@code child}; does nothing once that is known. */
  void learnFrom(int child) {
    if (pid == 0) {
      pid = ProcStatus.of(child).number("TracerPid");
    }
  }

  boolean isAlive() {
    if (pid == 0) {
      pid = search();
    }
    return pid != 0 && isTracer(Integer.toString(pid));
  }

  /** Asks it to let go of all its tracees, which live on. */
  void detach() {
    if (isAlive()) {
      Libc.kill(pid, SignalNames.TERM);
    }
  }

  private int search() {
    String[] entries = new File("/proc").list((folder, name) -> name.charAt(0) <= '9');
    for (String entry : entries == null ? new String[0] : entries) {
      if (isTracer(entry)) {
        return Integer.parseInt(entry);
      }
    }
    return 0;
  }

  /** Numbers are reused; the command line tells. A zombie has none. */
  private boolean isTracer(String number) {
    try {
      String words = ByteText.decode(Files.readAllBytes(Path.of("/proc", number, "cmdline")));
      return words.contains("\0-o\0" + log + "\0");
    } catch (IOException e) {
      return false;
    }
  }
}
