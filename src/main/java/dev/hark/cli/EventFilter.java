package dev.hark.cli;

import dev.hark.cli.Argument.Count;
import dev.hark.parse.CallView;
import dev.hark.parse.LineView;
import dev.hark.parse.LineView.Kind;
import dev.hark.parse.LogTime;
import dev.hark.parse.Slice;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Which lines or calls are wanted: the filters that {@code events} and {@code stats} share. */
record EventFilter(int pid, String errno, String path, String since, String until) {
  /** The logs that they filter. */
  static final Argument LOGS =
      new Argument("LOG", Count.SOME, "a log, - for stdin, or the prefix of -ff files");

  private static final Option PID = Option.valued("--pid", "N", "only of this task");
  private static final Option ERRNO =
      Option.valued("--errno", "NAME", "only calls that failed so, ENOENT for example");
  private static final Option PATH =
      Option.valued("--path", "TEXT", "only calls with TEXT in an argument");
  private static final Option SINCE =
      Option.valued("--since", "TIME", "only from this time on, written as in the log");
  private static final Option UNTIL = Option.valued("--until", "TIME", "only up to this time");

  static final List<Option> OPTIONS = List.of(PID, ERRNO, PATH, SINCE, UNTIL);

  static EventFilter of(CommandLine typed) {
    return new EventFilter(
        typed.number(PID, 0),
        typed.value(ERRNO, ""),
        typed.value(PATH, ""),
        typed.value(SINCE, ""),
        typed.value(UNTIL, ""));
  }

  boolean passesAll() {
    return pid == 0 && errno.isEmpty() && path.isEmpty() && since.isEmpty() && until.isEmpty();
  }

  boolean passes(LineView line) {
    return (pid == 0 || line.pid() == pid)
        && (errno.isEmpty() || line.errno().is(errno))
        && (path.isEmpty() || mentionsPath(line))
        && within(line.time());
  }

  /** The same question about a joined call. */
  Predicate<CallView> ofCalls() {
    if (passesAll()) {
      return call -> true;
    }
    long from = since.isEmpty() ? Long.MIN_VALUE + 1 : nanos(SINCE, since);
    long to = until.isEmpty() ? Long.MAX_VALUE : nanos(UNTIL, until);
    return call ->
        (pid == 0 || call.pid() == pid)
            && (errno.isEmpty() || call.errno().is(errno))
            && (path.isEmpty() || contains(call.arguments(), path))
            && ((since.isEmpty() && until.isEmpty()) || within(call.startNanos(), from, to));
  }

  private static boolean within(long nanos, long from, long to) {
    return nanos != CallView.NO_TIME && nanos >= from && nanos <= to;
  }

  private static long nanos(Option option, String time) {
    try {
      return LogTime.nanos(time);
    } catch (NumberFormatException e) {
      throw new Trouble(
          ExitStatus.USAGE,
          option.name() + " " + time + ": expected a time as in the log, 12:00:01 or 1795368720.5");
    }
  }

  private boolean mentionsPath(LineView line) {
    boolean call = line.kind() == Kind.SYSCALL || line.kind() == Kind.UNFINISHED;
    return (call || line.kind() == Kind.RESUMED) && contains(line.arguments(), path);
  }

  static boolean contains(Slice text, String wanted) {
    byte[] bytes = wanted.getBytes(StandardCharsets.UTF_8);
    for (int i = text.from(); i <= text.to() - bytes.length; i++) {
      if (Arrays.equals(text.bytes(), i, i + bytes.length, bytes, 0, bytes.length)) {
        return true;
      }
    }
    return false;
  }

  /** Times of one log have one width up to the fraction, so their text sorts as they do. */
  private boolean within(Slice time) {
    if (since.isEmpty() && until.isEmpty()) {
      return true;
    }
    if (time.isEmpty()) {
      return false;
    }
    String text = time.text();
    return (since.isEmpty() || text.compareTo(since) >= 0)
        && (until.isEmpty() || text.compareTo(until) <= 0 || text.startsWith(until));
  }
}
