package dev.hark.capture;

import com.sun.jna.Memory;

/** Ends hark as the command ended, so that whoever waits for hark sees the command's end. */
public final class PassOn {
  private PassOn() {}

  /**
   * Does not return. Streams must have been flushed: no shutdown hook runs.
   *
   * @param result of the command: its status, or the signal that hark then dies of too
   */
  public static void exit(CaptureResult result) {
    int signal = result.signal().map(SignalNames::number).orElse(0);
    if (signal > 0) {
      die(signal);
    }
    Runtime.getRuntime().halt(signal > 0 ? 128 + signal : result.exitStatus().orElse(0));
  }

  private static void die(int signal) {
    // The command's core is what anybody wants, not the JVM's.
    Libc.prctl(Libc.PR_SET_DUMPABLE, 0);
    Libc.signal(signal, Libc.SIG_DFL);
    Memory one = SignalSet.only(signal);
    Libc.pthread_sigmask(Libc.SIG_UNBLOCK, one, com.sun.jna.Pointer.NULL);
    Libc.kill(Libc.getpid(), signal);
    try {
      // Another thread may be the one that the kernel chose; give it time to die.
      Thread.sleep(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
