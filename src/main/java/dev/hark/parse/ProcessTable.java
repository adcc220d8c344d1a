package dev.hark.parse;

import dev.hark.parse.TraceSink.CoreDump;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tasks of a log. A number that is given again after its task ended is another task. */
public final class ProcessTable {
  /** How a task ended. */
  public sealed interface End permits Exited, Killed, Superseded {}

  public record Exited(int status) implements End {}

  public record Killed(String signal, CoreDump core) implements End {}

  /** Its execve made it the thread group's leader, whose number it has from then on. */
  public record Superseded(int into) implements End {}

  /** What a fork-like call made. */
  public enum Sort {
    PROCESS,
    THREAD
  }

  /** What proves who the parent is. */
  public enum Evidence {
    /** A fork-like call returned the child's number. */
    CLONE,
    /** The child's death was signalled to the parent. */
    SIGCHLD
  }

  /** Who made a task. */
  public record Parent(int pid, Evidence evidence, Sort sort) {}

  /** A task. */
  public static final class Task {
    private int pid;
    private long firstLine;
    private Optional<Parent> parent = Optional.empty();
    private Optional<List<String>> argv = Optional.empty();
    private Optional<End> end = Optional.empty();
    private boolean gone;
    private int execCount;
    private long calls;
    private long errors;
    private long nanos;

    private Task(int pid, long firstLine) {
      this.pid = pid;
      this.firstLine = firstLine;
    }

    /** 0 when the log never tells. */
    public int pid() {
      return pid;
    }

    public Optional<Parent> parent() {
      return parent;
    }

    /** Of the last execve that succeeded. */
    public Optional<List<String>> argv() {
      return argv;
    }

    public int execCount() {
      return execCount;
    }

    public Optional<End> end() {
      return end;
    }

    /** Completed calls. */
    public long calls() {
      return calls;
    }

    public long errors() {
      return errors;
    }

    /** Time in completed calls, in nanoseconds. */
    public long nanos() {
      return nanos;
    }

    void count(long completed, long failed, long duration) {
      calls += completed;
      errors += failed;
      nanos += duration;
    }

    void became(List<String> words) {
      argv = Optional.of(words);
      execCount++;
    }

    /** It called exit; its last word unless the log tells more. */
    void leaving(int status) {
      end = Optional.of(new Exited(status));
    }

    void ended(End how) {
      end = Optional.of(how);
      gone = true;
    }
  }

  private static final int MOST_BIRTHS = 1 << 20;

  private final Map<Integer, Task> current = new HashMap<>();
  private final Map<Integer, Parent> births = new HashMap<>();
  private final List<Task> all = new ArrayList<>();
  private Task last = new Task(-1, 0);

  /** The task that has number {@code pid} on {@code line}. */
  Task of(int pid, long line) {
    if (last.pid == pid && !last.gone) {
      last.firstLine = Math.min(last.firstLine, line);
      return last;
    }
    Task process = current.get(pid);
    if (process == null || process.gone) {
      process = new Task(pid, line);
      process.parent = Optional.ofNullable(births.remove(pid));
      current.put(pid, process);
      all.add(process);
    }
    process.firstLine = Math.min(process.firstLine, line);
    last = process;
    return process;
  }

  /** A fork-like call of {@code parent} returned {@code child}; the child may have begun before. */
  void born(int child, int parent, Sort sort) {
    Parent proof = new Parent(parent, Evidence.CLONE, sort);
    Task process = current.get(child);
    boolean known =
        process != null
            && process.parent.map(p -> p.evidence() == Evidence.SIGCHLD).orElse(Boolean.TRUE);
    if (process != null && known) {
      process.parent = Optional.of(proof);
    } else if (births.size() < MOST_BIRTHS) {
      births.put(child, proof);
    }
  }

  /** {@code parent} was told that a child changed state. */
  void childSignal(int parent, Slice info) {
    byte[] bytes = info.bytes();
    int at = Scan.find(bytes, info.from(), info.to(), "si_pid=");
    if (at < 0 || Scan.find(bytes, info.from(), info.to(), "si_code=CLD_") < 0) {
      return;
    }
    int digits = at + "si_pid=".length();
    int child = Scan.smallNumber(bytes, digits, Scan.digits(bytes, digits, info.to()));
    Task process = current.get(child);
    if (process != null && process.parent.isEmpty() && child != parent) {
      process.parent = Optional.of(new Parent(parent, Evidence.SIGCHLD, Sort.PROCESS));
    }
  }

  /** The task without a number is {@code pid}. */
  void name(int pid) {
    Task process = current.remove(0);
    if (process == null) {
      return;
    }
    Task early = current.get(pid);
    if (early != null && !early.gone) {
      all.remove(early);
    }
    process.pid = pid;
    current.put(pid, process);
    for (Task child : all) {
      child.parent =
          child.parent.map(p -> p.pid() == 0 ? new Parent(pid, p.evidence(), p.sort()) : p);
    }
    births.replaceAll((child, p) -> p.pid() == 0 ? new Parent(pid, p.evidence(), p.sort()) : p);
  }

  /** All tasks in the order in which the log first shows them. */
  public List<Task> all() {
    List<Task> sorted = new ArrayList<>(all);
    // Written out: the JDK's own comparator is one that no class archive can hold.
    sorted.sort((one, other) -> Long.compare(one.firstLine, other.firstLine));
    return sorted;
  }
}
