package dev.hark.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Children of hark, without a tracer. */
class TracedProcessTest {
  private static final List<String> SHELL = List.of("/bin/sh", "-c", "ls -l /proc/$$/fd");

  @TempDir Path temporary;

  /** The JVM itself does so, to ask for the limits of its cgroup. */
  @Test
  void aFileThatTheJvmOpensMeanwhileIsNotTheChilds() throws IOException, InterruptedException {
    Path own = Files.createFile(temporary.resolve("own"));
    AtomicBoolean isOver = new AtomicBoolean();
    Thread opens = new Thread(() -> openUntil(isOver, own));
    opens.start();
    Set<String> inherited = new HashSet<>();
    try {
      for (int i = 0; i < 100; i++) {
        inherited.addAll(descriptorsOfAChild(Set.of(0, 1, 2)));
      }
    } finally {
      isOver.set(true);
      opens.join();
    }
    assertThat(inherited).noneMatch(line -> line.contains(own.toString()));
  }

  @Test
  void whatHarkInheritedIsTheChildsToo() throws IOException {
    Path inherited = Files.createFile(temporary.resolve("inherited"));
    int descriptor = Libc.open(inherited.toString(), Libc.O_WRONLY);
    try {
      assertThat(descriptorsOfAChild(Set.of(0, 1, 2, descriptor)))
          .anyMatch(line -> line.endsWith(descriptor + " -> " + inherited));
      assertThat(descriptorsOfAChild(Set.of(0, 1, 2)))
          .noneMatch(line -> line.contains(inherited.toString()));
    } finally {
      Libc.close(descriptor);
    }
  }

  private List<String> descriptorsOfAChild(Set<Integer> inherited) throws IOException {
    Path output = temporary.resolve("output");
    Launch launch = new Launch(System.getenv(), inherited, 0, 0, List.of());
    TracedProcess.startInto(output, SHELL, Map.of("LC_ALL", "C"), launch).await();
    List<String> lines = Files.readAllLines(output);
    Files.delete(output);
    return lines;
  }

  /** Without O_CLOEXEC, as fopen(3) opens. */
  private static void openUntil(AtomicBoolean isOver, Path file) {
    while (!isOver.get()) {
      Libc.close(Libc.open(file.toString(), Libc.O_WRONLY));
    }
  }
}
