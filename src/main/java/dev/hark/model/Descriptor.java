package dev.hark.model;

/**
 * What a descriptor refers to.
 *
 * <p>Equality is written out: a record's own is put together at run time, which takes the first
 * time as long as judging a small trace.
 *
 * @param name a path, {@code pipe:[123]}, {@code socket:[5]}; empty when it is closed or not known
 */
public record Descriptor(Kind kind, String name) {
  /** The kinds that matter for the question who hears what is written. */
  public enum Kind {
    FILE,
    NULL,
    PIPE,
    SOCKET,
    TERMINAL,
    CLOSED,
    /** Not known, or handed in from outside the trace. */
    UNKNOWN
  }

  public static final Descriptor UNKNOWN = new Descriptor(Kind.UNKNOWN, "");
  public static final Descriptor CLOSED = new Descriptor(Kind.CLOSED, "");

  /** A file by its path, which stays relative where the log does not tell the directory. */
  public static Descriptor file(String path) {
    return path.startsWith("/") ? named(path) : new Descriptor(Kind.FILE, path);
  }

  /**
   * From strace's decoration, {@code /dev/null} or {@code pipe:[7]}, without the angle brackets.
   */
  public static Descriptor named(String name) {
    if (name.equals("/dev/null") || name.startsWith("/dev/null<")) {
      return new Descriptor(Kind.NULL, "/dev/null");
    }
    if (name.startsWith("pipe:")) {
      return new Descriptor(Kind.PIPE, name);
    }
    if (name.startsWith("/dev/pts/") || name.startsWith("/dev/tty")) {
      return new Descriptor(Kind.TERMINAL, name);
    }
    if (name.startsWith("/")) {
      return new Descriptor(Kind.FILE, name);
    }
    return name.isEmpty() ? UNKNOWN : new Descriptor(Kind.SOCKET, name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Descriptor d && kind == d.kind && name.equals(d.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
