package dev.hark.capture;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the second of two processors awake while the log grows. A tracer and its tracee wait for
 * each other at every call. While a processor idles, the kernel wakes the one there that the other
 * waits for, and that takes longer than the call (two virtual processors, Linux 6.18: 500 short
 * processes under strace took 2.4 s, beside a busy process of the lowest priority 1.35 s; two such
 * scripts at once 7.8 s and 3.8 s; a pipeline of few calls 1.8 s both times).
 *
 * <p>With nice 19, not with SCHED_IDLE: the kernel takes a processor with only such threads for an
 * idle one. Where there are more than two, another one is idle anyway.
 */
final class AwakeProcessor {
  private static final int PROCESSORS = 2;
  private static final int LOWEST = 19;

  /** Between two looks at the log, in nanoseconds. */
  private static final long STEP = TimeUnit.MICROSECONDS.toNanos(200);

  private final Path log;
  private final CountDownLatch over;

  /**
   * @param over the end of the command
   */
  AwakeProcessor(Path log, CountDownLatch over) {
    this.log = log;
    this.over = over;
  }

  void start() {
    if (Runtime.getRuntime().availableProcessors() != PROCESSORS) {
      return;
    }
    Thread thread = new Thread(this::stayAwake, "hark-awake");
    thread.setDaemon(true);
    thread.start();
  }

  private void stayAwake() {
    // Of this thread alone: Linux has a nice value for each.
    if (Libc.setpriority(Libc.PRIO_PROCESS, 0, LOWEST) != 0) {
      return;
    }
    try (FileChannel file = FileChannel.open(log)) {
      Wakefulness wakefulness = new Wakefulness(System.nanoTime());
      while (over.getCount() > 0 && !wakefulness.isSpent()) {
        long rest = wakefulness.rest(System.nanoTime(), file.size());
        if (rest == 0) {
          spin();
        } else if (over.await(rest, TimeUnit.NANOSECONDS)) {
          return;
        }
      }
    } catch (IOException e) {
      // Somebody has removed the capture; the command is only a little slower.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void spin() {
    long end = System.nanoTime() + STEP;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }
}
