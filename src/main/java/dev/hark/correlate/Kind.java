package dev.hark.correlate;

import dev.hark.parse.Slice;
import java.util.HashMap;
import java.util.Map;

/** The system calls that a diagnosis can learn from, by what they mean. */
enum Kind {
  EXECVE(0, "execve"),
  EXECVEAT(1, "execveat"),
  CLONE(-1, "clone", "clone3", "fork", "vfork"),
  OPEN(0, "open", "creat"),
  OPENAT(1, "openat", "openat2"),
  STAT(
      0,
      "stat",
      "lstat",
      "stat64",
      "lstat64",
      "access",
      "readlink",
      "unlink",
      "rmdir",
      "truncate",
      "chmod",
      "chown",
      "lchown",
      "statfs",
      "utime",
      "mknod"),
  STATAT(
      1,
      "newfstatat",
      "fstatat64",
      "statx",
      "faccessat",
      "faccessat2",
      "readlinkat",
      "unlinkat",
      "fchmodat",
      "fchmodat2",
      "fchownat",
      "utimensat",
      "mknodat"),
  DUP(-1, "dup"),
  DUP2(-1, "dup2", "dup3"),
  FCNTL(-1, "fcntl", "fcntl64"),
  CLOSE(-1, "close"),
  PIPE(-1, "pipe", "pipe2"),
  SOCKET(-1, "socket", "accept", "accept4"),
  CHDIR(0, "chdir"),
  FCHDIR(-1, "fchdir"),
  WRITE(-1, "write", "writev", "pwrite64", "sendto"),
  READ(-1, "read", "pread64"),
  KILL(-1, "kill", "tkill"),
  TGKILL(-1, "tgkill"),
  PUT_FIRST(0, "mkdir"),
  PUT_SECOND(0, "rename", "link", "symlink"),
  PUT_AT_FIRST(1, "mkdirat"),
  PUT_AT_SECOND(1, "renameat", "renameat2", "linkat"),
  PUT_SYMLINKAT(2, "symlinkat"),
  CONNECT(-1, "connect"),
  GETSOCKOPT(-1, "getsockopt"),
  EXIT(-1, "exit_group", "exit"),
  OTHER(-1);

  private static final Map<Integer, Map<String, Kind>> BY_LENGTH = new HashMap<>();

  static {
    for (Kind kind : values()) {
      for (String name : kind.names.split(" ", -1)) {
        BY_LENGTH.computeIfAbsent(name.length(), k -> new HashMap<>()).put(name, kind);
      }
    }
  }

  /** Buckets by hash of the name's bytes: asked once per line, so nothing may be allocated. */
  private static final Kind[] KINDS = new Kind[1024];

  private static final byte[][] NAMES = new byte[1024][];

  static {
    BY_LENGTH.values().forEach(names -> names.forEach(Kind::enter));
  }

  private final int pathIndex;
  private final String names;

  Kind(int pathIndex, String... names) {
    this.pathIndex = pathIndex;
    this.names = String.join(" ", names);
  }

  /** Which argument is the path, or -1. */
  int pathIndex() {
    return pathIndex;
  }

  private static void enter(String name, Kind kind) {
    byte[] bytes = name.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    int slot = hash(bytes, 0, bytes.length);
    while (NAMES[slot] != null) {
      slot = (slot + 1) & (NAMES.length - 1);
    }
    NAMES[slot] = bytes;
    KINDS[slot] = kind;
  }

  static Kind of(Slice name) {
    int slot = hash(name.bytes(), name.from(), name.to());
    while (NAMES[slot] != null) {
      if (java.util.Arrays.equals(
          NAMES[slot], 0, NAMES[slot].length, name.bytes(), name.from(), name.to())) {
        return KINDS[slot];
      }
      slot = (slot + 1) & (NAMES.length - 1);
    }
    return OTHER;
  }

  private static int hash(byte[] bytes, int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + bytes[i];
    }
    return (hash ^ (hash >>> 10)) & (NAMES.length - 1);
  }
}
