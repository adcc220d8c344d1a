package dev.hark.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a trial run under strace failed, and the way out. */
final class PtraceDenied {
  private PtraceDenied() {}

  static String reason(String straceSaid) {
    return reason(
        straceSaid,
        ProcStatus.of(Path.of("/proc/self")).number("TracerPid"),
        text(Path.of("/proc/sys/kernel/yama/ptrace_scope")),
        isContainer());
  }

  static String reason(String straceSaid, int tracer, String yama, boolean container) {
    if (tracer != 0) {
      return "cannot trace: hark itself is being traced by process "
          + tracer
          + " (strace, gdb or another hark); a process has one tracer, so run hark outside of it";
    }
    if (yama.equals("2") || yama.equals("3")) {
      return "cannot trace: the kernel forbids it (kernel.yama.ptrace_scope = "
          + yama
          + (yama.equals("2")
              ? "); run hark as root, or: sudo sysctl kernel.yama.ptrace_scope=1"
              : "); it can only be lowered by a reboot with another setting");
    }
    if (container && straceSaid.contains("not permitted")) {
      return "cannot trace: this container forbids ptrace;"
          + " start it with --cap-add=SYS_PTRACE (docker, podman)";
    }
    String said = straceSaid.strip().lines().findFirst().orElse("strace failed without a word");
    return straceSaid.contains("not permitted")
        ? "cannot trace: the system forbids ptrace (" + said + "); allow it, or run hark as root"
        : "cannot trace: a trial run failed (" + said + "); check strace and bash";
  }

  private static boolean isContainer() {
    return Files.exists(Path.of("/.dockerenv"))
        || Files.exists(Path.of("/run/.containerenv"))
        || text(Path.of("/proc/1/cgroup")).contains("kubepods");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).strip();
    } catch (IOException e) {
      return "";
    }
  }
}
