package dev.hark.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps room on the disk ahead of the growing log. With the disk full, strace would complain on the
 * command's own standard error, once for each line: so the next blocks are reserved, and when no
 * more can be had, the trace is cut while there is still room for its last lines.
 */
final class SpoolRoom {
  /** The log's limit in bytes. */
  static final long LARGEST = 2L << 30;

  /** The log may fill this part of what was free when it began. */
  private static final double SHARE = 0.9;

  /** How much is kept ahead, in bytes; half of what is free on a small disk. */
  private static final long AHEAD = 8L << 20;

  /** Faster than any disk is filled, in bytes per millisecond. */
  private static final long FASTEST = 10L << 20;

  /** Milliseconds between two looks at the disk: as long as it cannot be full, within bounds. */
  private static final long SHORTEST = 5;

  private static final long LONGEST = 2_000;

  private final Path log;
  private final Runnable cut;
  private final long ahead;
  private final long limit;
  private final CountDownLatch over = new CountDownLatch(1);
  private long reserved;

  SpoolRoom(Path log, Runnable cut) {
    this.log = log;
    this.cut = cut;
    long free = log.toFile().getUsableSpace();
    this.ahead = Math.min(AHEAD, free / 2);
    this.limit = Math.min(LARGEST, (long) (SHARE * free));
  }

  void watch() {
    Thread thread = new Thread(this::reserveAhead, "hark-room");
    thread.setDaemon(true);
    thread.start();
  }

  private void reserveAhead() {
    int descriptor = Libc.open(log.toString(), Libc.O_WRONLY | Libc.O_CLOEXEC);
    try {
      do {
        long size = Files.size(log);
        if (size > limit || !reserve(descriptor, size)) {
          cut.run();
          return;
        }
      } while (!over.await(pause(), TimeUnit.MILLISECONDS));
    } catch (IOException e) {
      // Somebody has removed the capture: there is nothing left to keep room for.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      Libc.close(descriptor);
    }
  }

  private long pause() {
    long free = log.toFile().getUsableSpace();
    return Math.min(LONGEST, Math.max(SHORTEST, free / FASTEST));
  }

  /** In steps of an eighth, so that at least seven are there when the next one is refused. */
  private boolean reserve(int descriptor, long size) {
    long step = Math.max(4096, ahead / 8);
    while (reserved < size + ahead) {
      if (Libc.fallocate(descriptor, Libc.FALLOC_FL_KEEP_SIZE, reserved, step) != 0) {
        // Refused for want of room, or a file system that cannot reserve: then ask it.
        return log.toFile().getUsableSpace() > ahead / 2;
      }
      reserved += step;
    }
    return true;
  }

  /** Gives back what was reserved and not written. */
  void release() {
    over.countDown();
    try {
      Libc.truncate(log.toString(), Files.size(log));
    } catch (IOException e) {
      // It is gone already.
      return;
    }
  }
}
