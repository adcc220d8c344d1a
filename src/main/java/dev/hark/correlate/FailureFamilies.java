package dev.hark.correlate;

import dev.hark.parse.CallView;
import java.util.Map;
import java.util.TreeMap;

/**
 * Failed calls that mean nothing by what they are: the loader's and the C library's own look-ups,
 * and questions that a kernel answers with an error. They are counted by family and not kept. The
 * others are counted too: most of those that are kept explain nothing in the end.
 */
final class FailureFamilies {
  private final Map<String, Long> counts = new TreeMap<>();
  private long failed;

  /**
   * Counts a failed call.
   *
   * @param path what it was about; empty if it was about no path
   * @return whether it can matter to a diagnosis
   */
  Verdict count(CallView call, String path) {
    failed++;
    String family = family(call, path);
    if (family.isEmpty()) {
      String kind = FailureKinds.of(call.name().text(), call.errno().text(), path);
      counts.merge(kind, 1L, Long::sum);
      return Verdict.MAY_MATTER;
    }
    counts.merge(family, 1L, Long::sum);
    return Verdict.ORDINARY;
  }

  /** Whether a failed call is worth keeping. */
  enum Verdict {
    ORDINARY,
    MAY_MATTER
  }

  long failed() {
    return failed;
  }

  Map<String, Long> counts() {
    return counts;
  }

  private static String family(CallView call, String path) {
    if (call.errno().is("ENOTTY") || (call.name().is("ioctl") && !call.errno().is("ENOSPC"))) {
      return "isatty";
    }
    if (call.errno().is("EINVAL") && call.name().startsWith("readlink")) {
      return "not-a-link";
    }
    if (call.errno().is("ECHILD")) {
      return "reaping";
    }
    if (call.errno().is("EAGAIN") || call.errno().is("EINPROGRESS") || call.errno().is("EINTR")) {
      return "try-again";
    }
    if (call.name().is("fcntl")
        || call.name().is("lseek")
        || call.name().is("prctl")
        || call.name().is("arch_prctl")) {
      return "descriptor-probe";
    }
    return path.isEmpty() ? "" : familyOfPath(path);
  }

  private static String familyOfPath(String path) {
    if (path.startsWith("/usr/lib/locale/")
        || path.startsWith("/usr/share/locale/")
        || path.contains("/LC_MESSAGES/")) {
      return "locale";
    }
    if (path.startsWith("/etc/ld.so.")
        || path.contains(".so.")
        || (path.endsWith(".so") && path.contains("/glibc-hwcaps/"))) {
      return "dynamic-linker";
    }
    if (path.startsWith("/etc/selinux/")
        || path.startsWith("/sys/fs/selinux")
        || path.equals("/selinux")
        || path.startsWith("/proc/filesystems")) {
      return "selinux";
    }
    if (path.startsWith("/var/run/nscd/") || path.equals("/run/nscd/socket")) {
      return "name-service";
    }
    if (path.equals("/dev/tty") || path.startsWith("/proc/self/loginuid")) {
      return "terminal";
    }
    if (path.contains("/terminfo/") || path.endsWith("/.terminfo")) {
      return "terminfo";
    }
    return "";
  }
}
