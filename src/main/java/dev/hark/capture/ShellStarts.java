package dev.hark.capture;

import com.sun.jna.Memory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells when a shell begins. bash opens the prelude and the kernel opens {@code sh} to execute it:
 * inotify(7) reports both without a part of the traced processes.
 */
final class ShellStarts {
  /** Room for some events; what they say does not matter. */
  private static final int EVENTS = 4096;

  private static final long PAUSE_MS = 20;

  private final List<Path> files;
  private final Runnable told;
  private final int descriptor = Libc.inotify_init1(Libc.IN_CLOEXEC);
  private final List<Integer> watches = new ArrayList<>();
  private volatile boolean isOver;

  ShellStarts(List<Path> files, Runnable told) {
    this.files = List.copyOf(files);
    this.told = told;
  }

  /** To be called before the command starts. */
  void watch() {
    for (Path file : files) {
      int watch = Libc.inotify_add_watch(descriptor, file.toString(), Libc.IN_OPEN);
      if (watch >= 0) {
        watches.add(watch);
      }
    }
    Thread thread = new Thread(this::listen, "hark-shells");
    thread.setDaemon(true);
    thread.start();
  }

  private void listen() {
    try (Memory events = new Memory(EVENTS)) {
      while (!isOver) {
        if (watches.isEmpty() || Libc.read(descriptor, events, EVENTS) < 0) {
          // No watch is to be had (their number is limited): then a shell may begin at any time.
          Thread.sleep(PAUSE_MS);
        }
        told.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Libc.close(descriptor);
    }
  }

  /** A watch that is removed wakes its reader. */
  void release() {
    isOver = true;
    watches.forEach(watch -> Libc.inotify_rm_watch(descriptor, watch));
  }
}
