package dev.hark.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellStartsTest {
  private static final long LONG = 60;

  @TempDir Path folder;

  @Test
  void tellsWhenAFileIsOpened() throws Exception {
    Path prelude = Files.writeString(folder.resolve("prelude"), "");
    CountDownLatch told = new CountDownLatch(1);
    ShellStarts shells = new ShellStarts(List.of(prelude), told::countDown);
    shells.watch();
    assertEquals(1, told.getCount());
    Files.readString(prelude);
    assertTrue(told.await(LONG, TimeUnit.SECONDS));
    shells.release();
  }

  @Test
  void tellsWhenAProgramIsExecuted() throws Exception {
    Path program = Files.copy(Path.of("/bin/true"), folder.resolve("program"));
    CountDownLatch told = new CountDownLatch(1);
    ShellStarts shells = new ShellStarts(List.of(program), told::countDown);
    shells.watch();
    assertEquals(1, told.getCount());
    new ProcessBuilder(program.toString()).start().waitFor();
    assertTrue(told.await(LONG, TimeUnit.SECONDS));
    shells.release();
  }

  @Test
  void whereNothingCanBeWatchedAShellMayStartAtAnyTime() throws Exception {
    CountDownLatch told = new CountDownLatch(3);
    ShellStarts shells = new ShellStarts(List.of(folder.resolve("missing")), told::countDown);
    shells.watch();
    assertTrue(told.await(LONG, TimeUnit.SECONDS));
    shells.release();
  }
}
