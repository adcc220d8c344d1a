package dev.hark.correlate;

/**
 * What is kept of processes that have ended, all together: those that end when it is much must do
 * with less. So a log may be as long as it likes, and only its processes need memory.
 */
final class Thinning {
  /**
   * Failed calls and files: those of half a gigabyte and more of a busy log, and about a hundred
   * megabytes of memory.
   */
  private static final long KEPT_CALLS = 500_000;

  /** What they said, and what shells read of their scripts, in bytes. */
  private static final long KEPT_TEXTS = 64 << 20;

  private long calls;
  private long texts;

  /** A process has ended; that may be told more than once. */
  void ended(LiveProcess process) {
    if (!process.endsFirstTime()) {
      return;
    }
    if (calls > KEPT_CALLS) {
      process.thinCalls();
    }
    if (texts > KEPT_TEXTS) {
      process.thinTexts();
    }
    calls += process.calls();
    texts += process.textBytes();
  }
}
