package dev.hark.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A made-up run, printed as strace would print it under some options, and what it says. */
final class GeneratedLog {
  /** How lines begin. */
  enum Leader {
    NOTHING(""),
    PID("%-5d "),
    PID_AND_NAME("%d<a b> "),
    BRACKETS("[pid %5d] "),
    PID_CLOCK("%-5d 23:59:%02d.%06d "),
    PID_EPOCH("%-5d 17000000%02d.%06d "),
    PID_DELTA("%-5d      0.%06d "),
    PID_CLOCK_DELTA("%-5d 23:59:%02d (+     0.%06d) "),
    BRACKETS_NUMBER_ADDRESS("[pid %5d] [ 231] [00007fab14d15829] ");

    private final String format;

    Leader(String format) {
      this.format = format;
    }

    private String of(int pid, int tick) {
      return switch (this) {
        case NOTHING -> format;
        case PID_CLOCK, PID_EPOCH ->
            String.format(Locale.ROOT, format, pid, tick % 60, tick % 1_000_000);
        case PID_DELTA -> String.format(Locale.ROOT, format, pid, tick % 1_000_000);
        case PID_CLOCK_DELTA -> String.format(Locale.ROOT, format, pid, tick % 60, tick);
        default -> String.format(Locale.ROOT, format, pid);
      };
    }
  }

  /** How the halves of a call are divided; it changed with 5.0 and 6.16. */
  private enum Split {
    BEFORE_5_0(", ", " "),
    BEFORE_6_16(", ", ""),
    SINCE_6_16("", ", ");

    private final String headEnd;
    private final String tailStart;

    Split(String headEnd, String tailStart) {
      this.headEnd = headEnd;
      this.tailStart = tailStart;
    }
  }

  private record Open(int pid, String name, List<String> arguments, int given, Split split) {}

  private static final String[] NAMES = {
    "read", "write", "openat", "mmap", "syscall_0x1d5", "close", "poll", "getrandom", "x"
  };
  private static final String[] ARGUMENTS = {
    "3",
    "-1",
    "\"/etc/a, b\"",
    "\"x) = 0 \\\"\"...",
    "{a=1, b=[2, 3]}",
    "[]",
    "NULL",
    "3</etc/p\\x3ew>",
    "4<UNIX-STREAM:[1->2,\"/a, b\"]>",
    "0x7ffd /* 36 vars */",
    "1 /* A(0 /* B, C */, 1) */",
    "{d='(', e=')'}",
    "1<<2|3",
    "A|B",
    "[16 => 21]",
    "\" <unfinished ...>\"",
    "makedev(0x1, 0x7)",
    "~[RTMIN RT_1]",
    "AT_FDCWD</srv/a b>"
  };
  private static final String[] RESULTS = {
    "0",
    "3",
    "-1 ENOENT (No such file or directory)",
    "-1 E2BIG (Argument list too long)",
    "0x7f3b2ca78b70",
    "3</etc/passwd>",
    "4<pipe:[12]>",
    "0 (Timeout)",
    "1 ([{fd=3, revents=POLLIN}])",
    "42 (INJECTED)",
    "? ERESTARTSYS (To be restarted if SA_RESTART is set)",
    "5<TCP:[1.2.3.4:5->6.7.8.9:10]>",
    "022",
    "-1 ENOSYS (Function not implemented) (INJECTED)"
  };

  private final Random random;
  private final Leader leader;
  private final List<String> lines = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final List<Open> open = new ArrayList<>();
  private int tick;

  private GeneratedLog(long seed, Leader leader) {
    this.random = new Random(seed);
    this.leader = leader;
  }

  /** A run of {@code steps} lines or so. */
  static GeneratedLog of(long seed, Leader leader, int steps) {
    GeneratedLog log = new GeneratedLog(seed, leader);
    Split split = Split.values()[log.random.nextInt(3)];
    for (int i = 0; i < steps; i++) {
      log.step(split);
    }
    while (!log.open.isEmpty()) {
      log.resume(0);
    }
    return log;
  }

  /** The lines, without their newlines. */
  List<String> lines() {
    return lines;
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }

  /** One entry a call, as {@link CallText} writes it. */
  List<String> said() {
    return said;
  }

  private void step(Split split) {
    int pid = leader == Leader.NOTHING ? 0 : 100 + random.nextInt(4) * 33_333;
    int index = openOf(pid);
    if (index >= 0) {
      resume(index);
      return;
    }
    List<String> arguments = new ArrayList<>();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      arguments.add(pick(ARGUMENTS));
    }
    String name = pick(NAMES);
    if (leader == Leader.NOTHING || random.nextInt(3) > 0 || count == 0) {
      whole(pid, name, String.join(", ", arguments));
    } else {
      interrupt(new Open(pid, name, arguments, 1 + random.nextInt(count), split));
    }
  }

  private int openOf(int pid) {
    for (int i = 0; i < open.size(); i++) {
      if (open.get(i).pid() == pid) {
        return i;
      }
    }
    return -1;
  }

  private String pick(String[] from) {
    return from[random.nextInt(from.length)];
  }

  private String result(int pid, String name, String arguments) {
    String result = pick(RESULTS);
    said.add(pid + " " + name + "(" + arguments + ") = " + result);
    String time = String.format(Locale.ROOT, " <0.%06d>", random.nextInt(1_000_000));
    return result + (leader == Leader.PID_EPOCH ? time : "");
  }

  private void whole(int pid, String name, String arguments) {
    String call = leader.of(pid, tick++) + name + "(" + arguments + ")";
    String padding = " ".repeat(Math.max(1, 40 - call.length()));
    lines.add(call + padding + "= " + result(pid, name, arguments));
  }

  private void interrupt(Open call) {
    boolean rest = call.given() < call.arguments().size();
    String head = String.join(", ", call.arguments().subList(0, call.given()));
    String end = rest ? call.split().headEnd : "";
    lines.add(leader.of(call.pid(), tick++) + call.name() + "(" + head + end + " <unfinished ...>");
    open.add(call);
  }

  private void resume(int index) {
    Open call = open.remove(index);
    List<String> rest = call.arguments().subList(call.given(), call.arguments().size());
    String start = rest.isEmpty() ? "" : call.split().tailStart;
    String blank = rest.isEmpty() && call.split() == Split.BEFORE_5_0 ? " " : "";
    String tail = "<... " + call.name() + " resumed>" + blank + start + String.join(", ", rest);
    String arguments = String.join(", ", call.arguments());
    lines.add(
        leader.of(call.pid(), tick++) + tail + ") = " + result(call.pid(), call.name(), arguments));
  }
}
