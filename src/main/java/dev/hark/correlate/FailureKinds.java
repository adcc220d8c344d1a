package dev.hark.correlate;

import java.util.List;

/**
 * What a failed call was probably for, when no finding needs it: a look-up that has other places to
 * try, a question whose answer is no. Kept calls are counted by this until a finding claims them.
 */
final class FailureKinds {
  private static final List<String> MODULES =
      List.of("/node_modules", "/perl", "/ruby", "/gems/", "/package.json", "/tcl");

  private FailureKinds() {}

  /**
   * The family of a failed call that may matter.
   *
   * @param path what it was about; empty if it was about no path
   */
  static String of(String syscall, String errno, String path) {
    boolean absent = errno.equals("ENOENT") || errno.equals("ENOTDIR");
    if (syscall.startsWith("execve") || (absent && isInBin(path))) {
      return "path-search";
    }
    if (absent) {
      return ofAbsent(syscall, path);
    }
    return switch (errno) {
      case "EEXIST" -> "already-there";
      case "EACCES", "EPERM", "EROFS" -> "permission";
      case "ENOSYS", "EOPNOTSUPP", "ENOTSUP", "ENOPROTOOPT", "EAFNOSUPPORT", "ENODATA" ->
          "unsupported";
      case "EINVAL" -> syscall.startsWith("readlink") ? "not-a-link" : "other";
      case "ESRCH" -> "process-gone";
      case "ECONNREFUSED", "ENETUNREACH", "EHOSTUNREACH", "ETIMEDOUT", "ENOTCONN" -> "network";
      default -> "other";
    };
  }

  private static String ofAbsent(String syscall, String path) {
    if (path.contains("/python")
        || path.contains("/site-packages")
        || path.contains("/__pycache__")
        || path.endsWith("/pyvenv.cfg")
        || path.endsWith("._pth")) {
      return "python-path";
    }
    if (MODULES.stream().anyMatch(path::contains)) {
      return "module-search";
    }
    if (isSettings(path)) {
      return "config-probe";
    }
    boolean opens = syscall.startsWith("open") || syscall.equals("connect");
    return opens ? "absent-file" : "existence-check";
  }

  /** {@code /usr/local/bin/cp}: where shells, env and execvp look for a command. */
  private static boolean isInBin(String path) {
    int slash = path.lastIndexOf('/');
    if (slash <= 0) {
      return false;
    }
    String folder = path.substring(0, slash);
    return folder.endsWith("/bin") || folder.endsWith("/sbin") || folder.endsWith("/games");
  }

  /** {@code /etc/gitconfig}, {@code ~/.curlrc}, {@code .git/config}. */
  private static boolean isSettings(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return path.startsWith("/etc/")
        || path.contains("/.config/")
        || path.contains("/etc/")
        || (name.startsWith(".") && name.length() > 2)
        || name.endsWith(".conf")
        || name.endsWith(".cfg")
        || name.endsWith(".ini")
        || name.endsWith("rc")
        || name.endsWith("config");
  }
}
