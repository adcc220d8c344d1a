package dev.hark.parse;

import dev.hark.parse.CallView.Ending;
import dev.hark.parse.ProcessTable.Task;

/** The calls that make, change and end processes. */
enum Structure {
  ORDINARY {
    @Override
    void tell(CallView call, Task process, ProcessTable table, Arguments arguments) {}
  },
  BIRTH {
    @Override
    void tell(CallView call, Task process, ProcessTable table, Arguments arguments) {
      if (call.ending() == Ending.RETURNED && call.value() > 0) {
        int child = outerNumber(call);
        boolean thread =
            Scan.find(
                    call.arguments().bytes(),
                    call.arguments().from(),
                    call.arguments().to(),
                    "CLONE_THREAD")
                >= 0;
        table.born(
            child, call.pid(), thread ? ProcessTable.Sort.THREAD : ProcessTable.Sort.PROCESS);
      }
    }
  },
  EXEC {
    @Override
    void tell(CallView call, Task process, ProcessTable table, Arguments arguments) {
      if (call.ending() == Ending.RETURNED && call.value() == 0) {
        arguments.split(call.arguments());
        int argv = call.name().is("execveat") ? 2 : 1;
        process.became(Arguments.strings(arguments.value(argv)));
      }
    }
  },
  EXIT {
    @Override
    void tell(CallView call, Task process, ProcessTable table, Arguments arguments) {
      if (call.ending() == Ending.NO_RETURN) {
        long status =
            Scan.number(call.arguments().bytes(), call.arguments().from(), call.arguments().to());
        if (status >= 0) {
          process.leaving((int) (status & 0xff));
        }
      }
    }
  };

  /** Learns from a call what it does to processes. */
  abstract void tell(CallView call, Task process, ProcessTable table, Arguments arguments);

  static Structure of(Slice name) {
    return of(name.bytes(), name.from(), name.to());
  }

  static Structure of(byte[] bytes, int from, int to) {
    if (to - from < 4) {
      return ORDINARY;
    }
    return switch (bytes[from]) {
      case 'e', '_' -> leavingOrBecoming(bytes, from, to);
      case 'c' -> is(bytes, from, to, "clone") || is(bytes, from, to, "clone3") ? BIRTH : ORDINARY;
      case 'f' -> is(bytes, from, to, "fork") ? BIRTH : ORDINARY;
      case 'v' -> is(bytes, from, to, "vfork") ? BIRTH : ORDINARY;
      default -> ORDINARY;
    };
  }

  private static Structure leavingOrBecoming(byte[] bytes, int from, int to) {
    if (is(bytes, from, to, "execve") || is(bytes, from, to, "execveat")) {
      return EXEC;
    }
    boolean exit =
        is(bytes, from, to, "exit_group")
            || is(bytes, from, to, "exit")
            || is(bytes, from, to, "_exit");
    return exit ? EXIT : ORDINARY;
  }

  private static boolean is(byte[] bytes, int from, int to, String ascii) {
    return to - from == ascii.length() && Scan.at(bytes, from, to, ascii);
  }

  /** The child's number as strace sees it: in a pid namespace the call returns another. */
  private static int outerNumber(CallView call) {
    Slice decoration = call.decoration();
    int at = Scan.find(decoration.bytes(), decoration.from(), decoration.to(), "/* ");
    if (at >= 0 && decoration.endsWith(" in strace's PID NS */")) {
      int digits = at + 3;
      return Scan.smallNumber(
          decoration.bytes(), digits, Scan.digits(decoration.bytes(), digits, decoration.to()));
    }
    return (int) Math.min(Integer.MAX_VALUE, call.value());
  }
}
