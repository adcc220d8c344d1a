package dev.hark.capture;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import java.util.ArrayList;
import java.util.List;

/** A NULL-terminated {@code char *[]}, as argv and envp are, byte for byte. */
final class CStrings {
  private CStrings() {}

  static Memory of(List<String> words) {
    List<byte[]> encoded = new ArrayList<>();
    long size = (words.size() + 1L) * Native.POINTER_SIZE;
    for (String word : words) {
      byte[] bytes = ByteText.encode(word);
      encoded.add(bytes);
      size += bytes.length + 1;
    }
    Memory block = new Memory(size);
    block.clear();
    long at = (words.size() + 1L) * Native.POINTER_SIZE;
    for (int i = 0; i < encoded.size(); i++) {
      byte[] bytes = encoded.get(i);
      block.setPointer((long) i * Native.POINTER_SIZE, block.share(at));
      block.write(at, bytes, 0, bytes.length);
      at += bytes.length + 1;
    }
    return block;
  }
}
