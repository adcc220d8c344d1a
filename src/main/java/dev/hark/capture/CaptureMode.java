package dev.hark.capture;

/** Where the shell's records go. */
public enum CaptureMode {
  /**
   * Into {@code /dev/null}, through a {@code write} that strace sees: the records stand in the
   * strace log itself, in one order with the calls. The default.
   */
  IN_BAND,

  /**
   * Into a file of their own, joined by pid and clock; strace filters in the kernel and does not
   * see writes. Half the cost, but the words that programs said are lost, as is a full disk on
   * write.
   */
  FAST;

  /** The word in meta.json. */
  String word() {
    return this == IN_BAND ? "in-band" : "fast";
  }

  static CaptureMode of(String word) {
    return word.equals("fast") ? FAST : IN_BAND;
  }
}
