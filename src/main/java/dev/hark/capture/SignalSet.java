package dev.hark.capture;

import com.sun.jna.Memory;

/** A {@code sigset_t} made from the 64 bits that proc(5) shows. */
final class SignalSet {
  private SignalSet() {}

  static Memory of(long bits) {
    Memory set = new Memory(Libc.SIGSET);
    set.clear();
    set.setLong(0, bits);
    return set;
  }

  static Memory only(int signal) {
    return of(bit(signal));
  }

  static long bit(int signal) {
    return 1L << (signal - 1);
  }
}
