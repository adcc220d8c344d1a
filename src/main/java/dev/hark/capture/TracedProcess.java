package dev.hark.capture;

import com.sun.jna.LastErrorException;
import com.sun.jna.Memory;
import com.sun.jna.ptr.IntByReference;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A child of hark that starts with what hark was started with: the same descriptors, signal mask,
 * ignored signals, process group and limits, whatever the JVM did to its own.
 */
final class TracedProcess {
  /** The JVM lives by handling these; ignoring them in hark would kill it. */
  private static final long THE_JVMS =
      SignalSet.bit(4) | SignalSet.bit(7) | SignalSet.bit(8) | SignalSet.bit(11);

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
    return spawn(argv, environment, launch, actions);
  }

  /** The same for a question of hark's own: reads nothing, and both outputs go to a new file. */
  static TracedProcess startInto(
      Path output, List<String> argv, Map<String, String> environment, Launch launch)
      throws IOException {
    PrivateFiles.write(output, new byte[0]);
    Memory actions = fileActions();
    Libc.posix_spawn_file_actions_addopen(actions, 0, "/dev/null", Libc.O_RDWR, 0);
    Libc.posix_spawn_file_actions_addopen(actions, 1, output.toString(), Libc.O_WRONLY, 0);
    Libc.posix_spawn_file_actions_adddup2(actions, 1, 2);
    return spawn(argv, environment, launch, actions);
  }

  private static Memory fileActions() {
    Memory actions = cleared(Libc.SPAWN_OBJECT);
    Libc.posix_spawn_file_actions_init(actions);
    return actions;
  }

  private static TracedProcess spawn(
      List<String> argv, Map<String, String> environment, Launch launch, Memory actions) {
    restoreIgnored(launch.ignoredSignals());
    closeOnExec(launch);
    Memory attributes = cleared(Libc.SPAWN_OBJECT);
    Libc.posix_spawnattr_init(attributes);
    Memory defaults = SignalSet.of(~launch.ignoredSignals());
    Memory mask = SignalSet.of(launch.blockedSignals());
    Libc.posix_spawnattr_setsigdefault(attributes, defaults);
    Libc.posix_spawnattr_setsigmask(attributes, mask);
    Libc.posix_spawnattr_setflags(
        attributes, (short) (Libc.POSIX_SPAWN_SETSIGDEF | Libc.POSIX_SPAWN_SETSIGMASK));
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
    IntByReference status = new IntByReference();
    while (true) {
      try {
        Libc.waitpid(pid, status, Libc.WUNTRACED);
      } catch (LastErrorException e) {
        if (e.getErrorCode() == Libc.EINTR) {
          continue;
        }
        // Somebody made SIGCHLD ignored: the kernel has thrown the status away.
        return new WaitResult(0, 0);
      }
      if (!WaitResult.isStopped(status.getValue())) {
        return WaitResult.of(status.getValue());
      }
      followStop(WaitResult.stopSignal(status.getValue()));
    }
  }

  /**
   * A program that handles ^Z itself (an editor, a pager) stops only itself, and the shell waits
   * for hark: so hark stops too. After an ordinary ^Z hark has been stopped already. SIGSTOP is not
   * followed: whoever sends it to the command will wake the command and not hark.
   */
  private static void followStop(int signal) {
    if (signal == SignalNames.TSTP || signal == SignalNames.TTIN || signal == SignalNames.TTOU) {
      Libc.kill(Libc.getpid(), signal);
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

  /** What the JVM opened is its own. */
  private static void closeOnExec(Launch launch) {
    String[] numbers = new File("/proc/self/fd").list();
    for (String number : numbers == null ? new String[0] : numbers) {
      int descriptor = Integer.parseInt(number);
      if (descriptor > 2 && !launch.descriptors().contains(descriptor)) {
        Libc.fcntl(descriptor, Libc.F_SETFD, Libc.FD_CLOEXEC);
      }
    }
  }

  private static Memory cleared(int size) {
    Memory memory = new Memory(size);
    memory.clear();
    return memory;
  }
}
