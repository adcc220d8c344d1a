package dev.hark.capture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Text that stands for bytes without loss. Arguments, variables and paths on Linux are bytes; Java
 * wants chars. A byte that is not part of valid UTF-8 becomes the lone surrogate U+DC00 plus the
 * byte, which no valid UTF-8 yields, and {@link #encode} turns it back.
 */
public final class ByteText {
  private static final char LONE = 0xdc00;

  private ByteText() {}

  /** Never fails: {@code encode(decode(bytes))} is {@code bytes} for all bytes. */
  public static String decode(byte[] bytes) {
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    while (true) {
      CoderResult result = utf8.decode(in, out, true);
      if (!result.isError()) {
        return out.flip().toString();
      }
      for (int i = 0; i < result.length(); i++) {
        out.put((char) (LONE + (in.get() & 0xff)));
      }
      utf8.reset();
    }
  }

  public static byte[] encode(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 8);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isLone(text, i)) {
        out.writeBytes(text.substring(start, i).getBytes(StandardCharsets.UTF_8));
        out.write(text.charAt(i) - LONE);
        start = i + 1;
      }
    }
    out.writeBytes(text.substring(start).getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static boolean isLone(String text, int at) {
    char c = text.charAt(at);
    return c >= LONE + 0x80
        && c <= LONE + 0xff
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
