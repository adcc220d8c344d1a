package dev.hark.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the kernel would do with a file that is to be executed. */
final class Executable {
  /** As much as the kernel looks at (BINPRM_BUF_SIZE). */
  private static final int HEAD = 256;

  private Executable() {}

  /**
   * The words that have to stand before {@code program}: none where the kernel can start it, the
   * shell for a text without {@code #!}, as shells and execvp(3) do.
   *
   * @throws CannotTrace when its {@code #!} names an interpreter that is not there
   */
  static List<String> interpreter(Path program, Path shell) {
    byte[] head = head(program);
    if (startsWith(head, "#!")) {
      requireInterpreter(program, head);
      return List.of();
    }
    // An executable that may not be read (mode 0711) is no script.
    return head.length == 0 || isBinary(head) ? List.of() : List.of(shell.toString());
  }

  private static byte[] head(Path program) {
    try (InputStream in = Files.newInputStream(program)) {
      return in.readNBytes(HEAD);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private static void requireInterpreter(Path program, byte[] head) {
    String line = new String(head, 2, head.length - 2, StandardCharsets.UTF_8).split("\n", -1)[0];
    String[] words = line.strip().split("[ \t]", -1);
    String name = line.endsWith("\r") && words.length == 1 ? words[0] + "\r" : words[0];
    if (!name.isEmpty() && !Files.exists(Path.of(name))) {
      String means =
          name.endsWith("\r") ? "; its lines end in CR LF, convert them" : "; mend its first line";
      throw new CannotTrace(
          CannotTrace.NOT_EXECUTABLE,
          program + ": bad interpreter " + name.replace("\r", "\\r") + ": no such file" + means);
    }
  }

  private static boolean startsWith(byte[] head, String ascii) {
    return new String(head, StandardCharsets.ISO_8859_1).startsWith(ascii);
  }

  /** A NUL in the first line, as bash decides it; ELF has one there. */
  private static boolean isBinary(byte[] head) {
    for (byte b : head) {
      if (b == '\n') {
        return false;
      }
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
