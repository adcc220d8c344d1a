package dev.hark.capture;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Hands signals that were sent to hark alone on to the command. What was sent to the whole process
 * group, as ^C is, has reached the command by itself and must not arrive twice.
 */
final class SignalRelay {
  private static final List<String> FORWARDED = List.of("INT", "TERM", "HUP", "USR1", "USR2");

  /** Time for the command's own copy to show up in the trace, in milliseconds. */
  private static final long PATIENCE = 40;

  /** The longest wait for a tracer that holds or has yet to seize the command, in milliseconds. */
  private static final long LONGEST = 2_000;

  /**
   * On a busy machine the JVM may hand a signal on this much later than the command got it, in s.
   */
  private static final double RECENT = 3;

  private static final long PAUSE = 10;

  private final Set<String> accounted = new HashSet<>();
  private final CompletableFuture<Integer> command = new CompletableFuture<>();
  private final SignalLog log;

  private SignalRelay(SignalLog log) {
    this.log = log;
  }

  /** QUIT would make the JVM print its threads; the command gets its own from the terminal. */
  static void ignoreQuit() {
    Libc.signal(SignalNames.QUIT, Libc.SIG_IGN);
  }

  /**
   * From here on such a signal no longer ends hark. Before the command starts: it may be in the
   * middle of its work before the JVM has loaded what it takes to handle a signal, and would go on
   * without hark.
   */
  static SignalRelay hold(SignalLog log, long ignored) {
    SignalRelay relay = new SignalRelay(log);
    for (String name : FORWARDED) {
      int number = SignalNames.number("SIG" + name);
      if ((ignored & SignalSet.bit(number)) != 0) {
        continue;
      }
      JvmSignals.handle(name, () -> relay.received(number));
    }
    return relay;
  }

  /** Hands on what has come meanwhile, and all that comes. */
  void release(int child) {
    command.complete(child);
  }

  /** Each arrival in the trace answers for one signal that hark got. */
  private synchronized void received(int number) {
    double since = System.currentTimeMillis() / 1000.0 - RECENT;
    String name = SignalNames.of(number);
    int child = command.join();
    untilItRuns(child);
    if (!hasOwnCopy(child, number, name, since)) {
      Libc.kill(child, number);
      hasOwnCopy(child, number, name, since);
    }
  }

  /**
   * Until then the child is a strace that waits for its tracer to seize it. A signal at that moment
   * can leave it stopped for good, under a tracer that waits for it (seen with strace 6.1 -DD).
   */
  private void untilItRuns(int child) {
    long begin = System.nanoTime();
    while (!log.isBegun()
        && !ProcStatus.of(child).isOver()
        && System.nanoTime() - begin < LONGEST * 1_000_000) {
      pause();
    }
  }

  /** Waits as long as the command's own copy may still be on its way into the trace. */
  private boolean hasOwnCopy(int child, int number, String name, double since) {
    long begin = System.nanoTime();
    long waited = 0;
    boolean mayCome = true;
    while (mayCome) {
      // Asked before the look into the log: what was on its way then may stand there now.
      mayCome = waited < PATIENCE || (waited < LONGEST && isOnItsWay(child, number));
      for (String time : log.arrivals(since, child, name)) {
        if (accounted.add(name + " " + time)) {
          return true;
        }
      }
      pause();
      waited = (System.nanoTime() - begin) / 1_000_000;
    }
    return false;
  }

  private boolean isOnItsWay(int child, int number) {
    return isPending(child, number) || ProcStatus.of(child).isHeldByTracer();
  }

  private boolean isPending(int child, int number) {
    ProcStatus status = ProcStatus.of(child);
    return ((status.mask("ShdPnd") | status.mask("SigPnd")) & SignalSet.bit(number)) != 0;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
