package dev.hark.cli;

import dev.hark.report.Theme;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The stream that the terminal report goes to. Asked through /proc: no native code is needed. */
public enum Screen {
  STDOUT(1),
  STDERR(2);

  private static final int PATIENCE_MS = 500;

  private final int descriptor;

  Screen(int descriptor) {
    this.descriptor = descriptor;
  }

  /** The theme that fits what the stream is connected to. */
  Theme theme(Map<String, String> environment, Theme.Colour wish) {
    boolean terminal = isTerminal();
    return Theme.choose(
        environment,
        terminal ? Theme.Destination.TERMINAL : Theme.Destination.ELSEWHERE,
        terminal ? width() : 0,
        wish);
  }

  boolean isTerminal() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }

  /** In columns, 0 where nobody knows. {@code stty} asks the kernel, in one or two ms. */
  private int width() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(new File("/proc/self/fd/" + descriptor))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      byte[] answer = stty.getInputStream().readNBytes(64);
      if (!stty.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
        stty.destroyForcibly();
        return 0;
      }
      String[] size = new String(answer, StandardCharsets.US_ASCII).trim().split(" ", -1);
      return size.length == 2 ? Integer.parseInt(size[1]) : 0;
    } catch (IOException | NumberFormatException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
