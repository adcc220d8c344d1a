package dev.hark.capture;

import java.util.List;

/** Signal numbers of Linux on x86, arm, riscv, s390 and power; mips and sparc differ. */
final class SignalNames {
  static final int HUP = 1;
  static final int INT = 2;
  static final int QUIT = 3;
  static final int KILL = 9;
  static final int TERM = 15;
  static final int CHLD = 17;
  static final int CONT = 18;
  static final int TSTP = 20;
  static final int TTIN = 21;
  static final int TTOU = 22;

  private static final List<String> NAMES =
      List.of(
          "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2",
          "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG",
          "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS");

  private SignalNames() {}

  /** {@code SIGTERM} for 15, {@code SIGRT_2} for 34 as strace writes it (32 is its SIGRT_0). */
  static String of(int number) {
    return number >= 1 && number <= NAMES.size()
        ? "SIG" + NAMES.get(number - 1)
        : "SIGRT_" + (number - 32);
  }

  /** The number of {@code SIGTERM}; 0 for a name that is none. */
  static int number(String name) {
    if (name.startsWith("SIGRT_")) {
      return 32 + Integer.parseInt(name.substring(6));
    }
    return name.startsWith("SIG") ? NAMES.indexOf(name.substring(3)) + 1 : 0;
  }
}
