package dev.hark.correlate;

import dev.hark.model.OpenedFile.Use;

/** What the flags of open(2) ask for, as far as it matters here. */
record OpenMode(Use use, boolean isCreating, boolean isClosedOnExec) {
  /** Of creat(2), which has no flags. */
  static final OpenMode CREAT = of("O_WRONLY|O_CREAT|O_TRUNC");

  /**
   * @param flags as strace prints them: {@code O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC}
   */
  static OpenMode of(String flags) {
    return new OpenMode(use(flags), flags.contains("O_CREAT"), flags.contains("O_CLOEXEC"));
  }

  private static Use use(String flags) {
    if (flags.contains("O_TRUNC")) {
      return Use.TRUNCATE;
    }
    if (flags.contains("O_APPEND")) {
      return Use.APPEND;
    }
    boolean writes = flags.contains("O_WRONLY") || flags.contains("O_RDWR");
    return writes ? Use.WRITE : Use.READ;
  }
}
