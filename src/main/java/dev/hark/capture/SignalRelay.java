package dev.hark.capture;

import java.util.List;

/**
 * Hands signals that were sent to hark alone on to the command. What was sent to the whole process
 * group, as ^C is, has reached the command by itself and must not arrive twice.
 */
final class SignalRelay {
  private static final List<String> FORWARDED = List.of("INT", "TERM", "HUP", "USR1", "USR2");

  /** Time for the command's own copy to show up in the trace, in milliseconds. */
  private static final long PATIENCE = 40;

  /** The command's copy of one signal may be this much older than hark's, in seconds. */
  private static final double RECENT = 0.1;

  private final int child;
  private final SignalLog log;

  private SignalRelay(int child, SignalLog log) {
    this.child = child;
    this.log = log;
  }

  /** QUIT would make the JVM print its threads; the command gets its own from the terminal. */
  static void ignoreQuit() {
    Libc.signal(SignalNames.QUIT, Libc.SIG_IGN);
  }

  static void start(int child, SignalLog log, long ignored) {
    SignalRelay relay = new SignalRelay(child, log);
    for (String name : FORWARDED) {
      int number = SignalNames.number("SIG" + name);
      if ((ignored & SignalSet.bit(number)) != 0) {
        continue;
      }
      JvmSignals.handle(name, () -> relay.received(number));
    }
  }

  private void received(int number) {
    double since = System.currentTimeMillis() / 1000.0 - RECENT;
    pause();
    if (!isPending(number) && !log.arrivedSince(since, child, SignalNames.of(number))) {
      Libc.kill(child, number);
    }
  }

  private boolean isPending(int number) {
    ProcStatus status = ProcStatus.of(child);
    return ((status.mask("ShdPnd") | status.mask("SigPnd")) & SignalSet.bit(number)) != 0;
  }

  private static void pause() {
    try {
      Thread.sleep(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
