package dev.hark.capture;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;

/**
 * A word that nobody guesses. Straight from the kernel, random(4): Java's own source of random
 * numbers takes a tenth of hark's start to load.
 */
final class Nonce {
  private static final int BYTES = 8;

  private Nonce() {}

  /** 16 hex digits. */
  static String next() throws IOException {
    try (InputStream random = new FileInputStream("/dev/urandom")) {
      return HexFormat.of().formatHex(random.readNBytes(BYTES));
    }
  }
}
