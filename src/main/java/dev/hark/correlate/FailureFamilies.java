package dev.hark.correlate;

import dev.hark.parse.CallView;
import dev.hark.parse.Slice;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Failed calls that mean nothing by what they are: the loader's and the C library's own look-ups,
 * and questions that a kernel answers with an error. They are counted by family and not kept. The
 * others are counted too: most of those that are kept explain nothing in the end.
 */
final class FailureFamilies {
  private final Map<String, Counter> counts = new HashMap<>();
  private final Map<Question, Judged> known = new HashMap<>();
  private long failed;

  /** A thousand processes ask the same in vain: what was judged once is known. */
  record Question(String name, String errno, String path) {
    @Override
    public int hashCode() {
      return (path.hashCode() * 31 + name.hashCode()) * 31 + errno.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Question q
          && path.equals(q.path)
          && name.equals(q.name)
          && errno.equals(q.errno);
    }
  }

  /**
   * What is known of a question.
   *
   * @param asked the question as it was asked first, so that its texts are not kept twice
   */
  record Judged(Question asked, Verdict verdict, Counter counter) {}

  static final class Counter {
    private long count;
  }

  private static final int MOST_KNOWN = 1 << 15;

  /**
   * Counts a failed call if it is ordinary by its name and errno alone.
   *
   * @return whether it was
   */
  boolean countNamed(Slice name, Slice errno) {
    String family = familyOfName(name, errno);
    if (!family.isEmpty()) {
      count(family);
    }
    return !family.isEmpty();
  }

  /**
   * Counts a failed call.
   *
   * @param name of the call
   * @param errno its error
   * @param path what it was about; empty if it was about no path
   * @return whether it can matter to a diagnosis
   */
  Judged count(CallView call, String name, String errno, String path) {
    if (known.size() >= MOST_KNOWN) {
      known.clear();
    }
    Question question = new Question(name, errno, path);
    Judged judged = known.get(question);
    if (judged == null) {
      judged = judged(call, question);
      known.put(question, judged);
    }
    failed++;
    judged.counter().count++;
    return judged;
  }

  private Judged judged(CallView call, Question about) {
    String family = familyOfName(call.name(), call.errno());
    if (family.isEmpty() && !about.path().isEmpty()) {
      family = familyOfPath(about.path());
    }
    return family.isEmpty()
        ? new Judged(
            about,
            Verdict.MAY_MATTER,
            counter(FailureKinds.of(about.name(), about.errno(), about.path())))
        : new Judged(about, Verdict.ORDINARY, counter(family));
  }

  /** Whether a failed call is worth keeping. */
  enum Verdict {
    ORDINARY,
    MAY_MATTER
  }

  long failed() {
    return failed;
  }

  /** By family, in alphabetical order. */
  Map<String, Long> counts() {
    Map<String, Long> sorted = new TreeMap<>();
    counts.forEach((family, counter) -> sorted.put(family, counter.count));
    return sorted;
  }

  private void count(String family) {
    failed++;
    counter(family).count++;
  }

  private Counter counter(String family) {
    return counts.computeIfAbsent(family, k -> new Counter());
  }

  private static String familyOfName(Slice name, Slice errno) {
    if (errno.is("ENOTTY") || (name.is("ioctl") && !errno.is("ENOSPC"))) {
      return "isatty";
    }
    if (errno.is("EINVAL") && name.startsWith("readlink")) {
      return "not-a-link";
    }
    if (errno.is("ECHILD")) {
      return "reaping";
    }
    if (name.is("fcntl") && (errno.is("EAGAIN") || errno.is("EACCES"))) {
      // F_SETLK: another process holds the lock
      return "";
    }
    if (errno.is("EAGAIN") || errno.is("EINPROGRESS") || errno.is("EINTR")) {
      return "try-again";
    }
    if (name.is("fcntl") || name.is("lseek") || name.is("prctl") || name.is("arch_prctl")) {
      return "descriptor-probe";
    }
    return "";
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
