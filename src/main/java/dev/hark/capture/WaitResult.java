package dev.hark.capture;

/**
 * How a child ended, read from what waitpid(2) gives.
 *
 * @param exitStatus 0 to 255; 0 when a signal ended it
 * @param signal the number of the deadly signal; 0 when it exited
 */
record WaitResult(int exitStatus, int signal) {
  static boolean isStopped(int status) {
    return (status & 0xff) == 0x7f;
  }

  /** Neither a stop nor a continuation, which is 0xffff. */
  static boolean isEnd(int status) {
    return !isStopped(status) && (status & 0xffff) != 0xffff;
  }

  static int stopSignal(int status) {
    return (status >> 8) & 0xff;
  }

  static WaitResult of(int status) {
    int signal = status & 0x7f;
    return signal == 0 ? new WaitResult((status >> 8) & 0xff, 0) : new WaitResult(0, signal);
  }
}
