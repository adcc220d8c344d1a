package dev.hark.cli;

import dev.hark.parse.Slice;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes of a log as text that loses nothing: what is not UTF-8 becomes {@code \xNN}. */
final class FieldText {
  private FieldText() {}

  static String of(Slice slice) {
    byte[] bytes = slice.bytes();
    for (int i = slice.from(); i < slice.to(); i++) {
      if (bytes[i] < 0) {
        return decoded(slice);
      }
    }
    return new String(bytes, slice.from(), slice.length(), StandardCharsets.ISO_8859_1);
  }

  private static String decoded(Slice slice) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(slice.bytes(), slice.from(), slice.length()))
          .toString();
    } catch (CharacterCodingException e) {
      return escaped(slice);
    }
  }

  private static String escaped(Slice slice) {
    StringBuilder text = new StringBuilder(slice.length() + 16);
    for (int i = 0; i < slice.length(); i++) {
      int b = slice.at(i);
      if (b < 0x80) {
        text.append((char) b);
      } else {
        text.append("\\x").append(Character.forDigit(b >> 4, 16));
        text.append(Character.forDigit(b & 15, 16));
      }
    }
    return text.toString();
  }
}
