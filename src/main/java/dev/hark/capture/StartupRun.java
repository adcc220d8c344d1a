package dev.hark.capture;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts a shell as a question: in a session of its own, so that it cannot reach the user's
 * terminal; with nothing to read; for a limited time. Only the shell's own calls are traced: what
 * it starts runs as fast as ever, and what goes on in the background does not hold hark up.
 */
public final class StartupRun {
  /** What the shell looks for and opens. */
  private static final String LOOKS =
      "?open,?openat,?openat2,?access,?faccessat,?faccessat2,?stat,?stat64,?newfstatat,?statx"
          + ",?chdir,?dup2,?dup3,?execve";

  /** What the shell says. */
  private static final String WORDS = "?write,?execve";

  private static final int NOBODY = 0;

  private final Tools tools;
  private final Launch launch;
  private final Path folder;
  private final Duration limit;
  private int running = NOBODY;
  private boolean isOver;

  /**
   * @param folder private to this run; logs are made there
   * @param limit for each shell
   */
  public StartupRun(Tools tools, Launch launch, Path folder, Duration limit) {
    this.tools = tools;
    this.launch = launch;
    this.folder = folder;
    this.limit = limit;
  }

  /** How a shell ended. */
  public enum End {
    EXITED,
    /** It had not ended when its time was over; it and its process group were ended. */
    OVERDUE
  }

  /**
   * What is left of a shell.
   *
   * @param trace strace's log
   * @param output what it and its children said
   */
  public record Finished(Path trace, Path output, End end, Duration took) {}

  /** Runs it and notes the files that it looks for. */
  public Finished watchingFiles(String name, List<String> words, Map<String, String> environment)
      throws IOException {
    return run(name, LOOKS, words, environment);
  }

  /** Runs it and notes what it writes: its own trace, without that of its children. */
  public Finished watchingWords(String name, List<String> words, Map<String, String> environment)
      throws IOException {
    return run(name, WORDS, words, environment);
  }

  private Finished run(
      String name, String calls, List<String> words, Map<String, String> environment)
      throws IOException {
    Path trace = folder.resolve(name + ".strace");
    PrivateFiles.write(trace, new byte[0]);
    Path output = folder.resolve(name + ".said");
    List<String> argv =
        new ArrayList<>(
            List.of(tools.strace().toString(), "-A", "-q", "-ttt", "-s", "65536", "-e"));
    argv.addAll(List.of("signal=none", "-e", "trace=" + calls, "-o", trace.toString(), "--"));
    argv.addAll(words);
    long start = System.nanoTime();
    TracedProcess process = start(output, argv, environment);
    boolean over = process.isOverWithin(limit);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    // Killed at once: if the program that it waits for died first, the shell would go on.
    Libc.kill(-process.pid(), over ? SignalNames.HUP : SignalNames.KILL);
    waitFor(process);
    hangUpLateComers(process.pid());
    return new Finished(trace, output, over ? End.EXITED : End.OVERDUE, took);
  }

  /**
   * A fork of bash (5.2) that has not become its program yet catches the signal itself and loses it
   * as it does: of 400 interactive shells with a job in their start-up file, on a loaded machine,
   * 25 left it after the first signal and none after the second. While somebody is left, the
   * group's number is nobody else's.
   */
  private static void hangUpLateComers(int group) throws IOException {
    for (int tries = 0; tries < MOST_TRIES && Libc.kill(-group, SignalNames.HUP) == 0; tries++) {
      try {
        Thread.sleep(BETWEEN_TRIES_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
  }

  private static final int MOST_TRIES = 5;
  private static final long BETWEEN_TRIES_MS = 20;

  private synchronized TracedProcess start(
      Path output, List<String> argv, Map<String, String> environment) throws IOException {
    if (isOver) {
      throw new IOException("interrupted");
    }
    TracedProcess process = TracedProcess.startApart(output, argv, environment, launch);
    running = process.pid();
    return process;
  }

  private synchronized void waitFor(TracedProcess process) {
    running = NOBODY;
    process.await();
  }

  /** Ends the shell that runs, and starts no other: for when hark itself is ended. */
  public synchronized void endAll() {
    isOver = true;
    if (running != NOBODY) {
      Libc.kill(-running, SignalNames.KILL);
    }
  }
}
