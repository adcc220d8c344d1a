package dev.hark.capture;

import com.sun.jna.LastErrorException;
import com.sun.jna.Memory;
import com.sun.jna.ptr.IntByReference;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A child of hark that starts with what hark was started with: the same descriptors, signal mask,
 * ignored signals, process group and limits, whatever the JVM did to its own.
 */
final class TracedProcess {
  /** The JVM lives by handling these; ignoring them in hark would kill it. */
  private static final long THE_JVMS =
      SignalSet.bit(4) | SignalSet.bit(7) | SignalSet.bit(8) | SignalSet.bit(11);

  /** How much later than hark its command may be woken, in nanoseconds. */
  private static final long WAKING = TimeUnit.MILLISECONDS.toNanos(60);

  /** No flag of posix_spawn(3). */
  private static final short IN_THE_SAME_SESSION = 0;

  /** No status: of a stop by signal 0. */
  private static final int NOTHING = 0x7f;

  /** How many files the JVM may open while a process starts. */
  private static final int NEXT_FILES = 32;

  private final int pid;

  private TracedProcess(int pid) {
    this.pid = pid;
  }

  /** Starts {@code argv}, whose first word is a path, or throws {@link CannotTrace}. */
  static TracedProcess start(List<String> argv, Map<String, String> environment, Launch launch) {
    Memory actions = fileActions();
    for (int standard = 0; standard <= 2; standard++) {
      if (!launch.descriptors().contains(standard)) {
        Libc.posix_spawn_file_actions_addclose(actions, standard);
      }
    }
    return spawn(argv, environment, launch, actions, IN_THE_SAME_SESSION);
  }

  /** The same for a question of hark's own: reads nothing, and both outputs go to a new file. */
  static TracedProcess startInto(
      Path output, List<String> argv, Map<String, String> environment, Launch launch)
      throws IOException {
    return startInto(output, argv, environment, launch, IN_THE_SAME_SESSION);
  }

  /** As {@link #startInto}, as the leader of a session of its own: it has no terminal. */
  static TracedProcess startApart(
      Path output, List<String> argv, Map<String, String> environment, Launch launch)
      throws IOException {
    return startInto(output, argv, environment, launch, Libc.POSIX_SPAWN_SETSID);
  }

  private static TracedProcess startInto(
      Path output, List<String> argv, Map<String, String> environment, Launch launch, short session)
      throws IOException {
    PrivateFiles.write(output, new byte[0]);
    Memory actions = fileActions();
    Libc.posix_spawn_file_actions_addopen(actions, 0, "/dev/null", Libc.O_RDWR, 0);
    Libc.posix_spawn_file_actions_addopen(actions, 1, output.toString(), Libc.O_WRONLY, 0);
    Libc.posix_spawn_file_actions_adddup2(actions, 1, 2);
    return spawn(argv, environment, launch, actions, session);
  }

  private static Memory fileActions() {
    Memory actions = cleared(Libc.SPAWN_OBJECT);
    Libc.posix_spawn_file_actions_init(actions);
    return actions;
  }

  private static TracedProcess spawn(
      List<String> argv,
      Map<String, String> environment,
      Launch launch,
      Memory actions,
      short session) {
    restoreIgnored(launch.ignoredSignals());
    closeOwn(actions, launch);
    Memory attributes = cleared(Libc.SPAWN_OBJECT);
    Libc.posix_spawnattr_init(attributes);
    Memory defaults = SignalSet.of(~launch.ignoredSignals());
    Memory mask = SignalSet.of(launch.blockedSignals());
    Libc.posix_spawnattr_setsigdefault(attributes, defaults);
    Libc.posix_spawnattr_setsigmask(attributes, mask);
    Libc.posix_spawnattr_setflags(
        attributes, (short) (Libc.POSIX_SPAWN_SETSIGDEF | Libc.POSIX_SPAWN_SETSIGMASK | session));
    List<String> variables = new ArrayList<>(environment.size());
    environment.forEach((name, value) -> variables.add(name + "=" + value));
    Memory words = CStrings.of(argv);
    Memory block = CStrings.of(variables);
    IntByReference child = new IntByReference();
    int errno = Libc.posix_spawn(child, argv.get(0), actions, attributes, words, block);
    // Ignored, the kernel would throw the exit status away.
    Libc.signal(SignalNames.CHLD, Libc.SIG_DFL);
    Libc.posix_spawn_file_actions_destroy(actions);
    Libc.posix_spawnattr_destroy(attributes);
    if (errno != 0) {
      throw new CannotTrace(
          CannotTrace.NO_TRACING,
          "cannot start " + argv.get(0) + " (errno " + errno + "); check that it can be executed");
    }
    return new TracedProcess(child.getValue());
  }

  int pid() {
    return pid;
  }

  /** Waits for the end and hands on each stop by a terminal signal to hark itself. */
  WaitResult await() {
    while (true) {
      int status = next(Libc.WUNTRACED);
      if (WaitResult.isStopped(status) && isFromTerminal(WaitResult.stopSignal(status))) {
        int since = nextWithin(WAKING);
        if (since == NOTHING) {
          Libc.kill(Libc.getpid(), WaitResult.stopSignal(status));
        }
        status = since;
      }
      if (WaitResult.isEnd(status)) {
        return WaitResult.of(status);
      }
    }
  }

  /**
   * Whether it ends within {@code limit}. Nobody waits for it here: as long as that is not done its
   * number, which is its group's, too, is nobody else's.
   */
  boolean isOverWithin(Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    boolean over = ProcStatus.of(pid).isOver();
    while (!over && System.nanoTime() < end) {
      pause();
      over = ProcStatus.of(pid).isOver();
    }
    return over;
  }

  /**
   * A program that handles ^Z itself (an editor, a pager) stops only itself, and the shell waits
   * for hark: so hark stops too. SIGSTOP is not followed: whoever sends it to the command will wake
   * the command and not hark.
   */
  private static boolean isFromTerminal(int signal) {
    return signal == SignalNames.TSTP || signal == SignalNames.TTIN || signal == SignalNames.TTOU;
  }

  /**
   * What happens to a stopped command soon, or {@link #NOTHING}. After an ordinary ^Z hark was
   * stopped, too, and hears of the command's stop only when both are woken: hark may be the first.
   */
  private int nextWithin(long nanos) {
    long end = System.nanoTime() + nanos;
    int status = next(Libc.WCONTINUED | Libc.WNOHANG);
    while (status == NOTHING && System.nanoTime() < end) {
      pause();
      status = next(Libc.WCONTINUED | Libc.WNOHANG);
    }
    return status;
  }

  /** The next status that waitpid(2) tells of, or {@link #NOTHING} if it need not wait for one. */
  private int next(int options) {
    IntByReference status = new IntByReference();
    while (true) {
      try {
        return Libc.waitpid(pid, status, options) == pid ? status.getValue() : NOTHING;
      } catch (LastErrorException e) {
        if (e.getErrorCode() != Libc.EINTR) {
          // Somebody made SIGCHLD ignored: the kernel has thrown the status away.
          return 0;
        }
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A signal that was ignored for hark stays ignored for the command, as nohup(1) needs. */
  private static void restoreIgnored(long ignored) {
    for (int signal = 1; signal <= 64; signal++) {
      if ((ignored & ~THE_JVMS & SignalSet.bit(signal)) != 0) {
        Libc.signal(signal, Libc.SIG_IGN);
      }
    }
  }

  /**
   * What the JVM opened is its own. Closed in the child, not marked here to be closed on exec: a
   * thread of the JVM may open the next file at any moment, as it does to ask for the limits of its
   * cgroup. It gets the lowest number that is free.
   */
  private static void closeOwn(Memory actions, Launch launch) {
    String[] open = new File("/proc/self/fd").list();
    long last = 2;
    for (String number : open == null ? new String[0] : open) {
      int descriptor = Integer.parseInt(number);
      if (!launch.descriptors().contains(descriptor)) {
        last = Math.max(last, descriptor);
      }
    }
    // Beyond the limit nothing can be opened, and posix_spawn refuses to close it.
    long limit = Libc.sysconf(Libc.SC_OPEN_MAX);
    last = limit < 0 ? last + NEXT_FILES : Math.min(last + NEXT_FILES, limit - 1);
    for (int descriptor = 3; descriptor <= last; descriptor++) {
      if (!launch.descriptors().contains(descriptor)) {
        Libc.posix_spawn_file_actions_addclose(actions, descriptor);
      }
    }
  }

  private static Memory cleared(int size) {
    Memory memory = new Memory(size);
    memory.clear();
    return memory;
  }
}
