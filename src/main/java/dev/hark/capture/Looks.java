package dev.hark.capture;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The {@link Pace} of the thread that reads the growing log, and what may interrupt its pauses. */
final class Looks {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Pace pace = new Pace(System.nanoTime());
  private boolean isEnded;

  /** A shell has begun. */
  void call() {
    change(pace::call);
  }

  /** The command has ended: no pause is a pause from now on. */
  void end() {
    change(() -> isEnded = true);
  }

  private void change(Runnable what) {
    lock.lock();
    try {
      what.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the next look is due. */
  void awaitNext() throws InterruptedException {
    if (isEndedAfterPause()) {
      // The tracer's last lines are on their way.
      Thread.sleep(1);
    }
  }

  private boolean isEndedAfterPause() throws InterruptedException {
    lock.lock();
    try {
      long left = pace.left(System.nanoTime());
      while (left > 0 && !isEnded) {
        changed.awaitNanos(left);
        left = pace.left(System.nanoTime());
      }
      pace.looked(System.nanoTime());
      return isEnded;
    } finally {
      lock.unlock();
    }
  }
}
