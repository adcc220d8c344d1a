package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Logs that strace 6.1 wrote in each of its shapes, and what is true of them by an account that is
 * not hark's ({@code src/test/shapes/record.py}).
 */
final class RecordedShapesTest {
  private static final Path SHAPES = Path.of("src/test/shapes");
  private static final String TRUTH = ".truth.json";

  @TestFactory
  List<DynamicTest> everyShapeIsCountedAsItsTruthSays() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(SHAPES)) {
      for (Path truth : files.filter(file -> file.toString().endsWith(TRUTH)).sorted().toList()) {
        String name = String.valueOf(truth.getFileName()).replace(TRUTH, "");
        Path log = SHAPES.resolve(name + ".log");
        Path named = Files.exists(log) ? log : SHAPES.resolve(name);
        tests.add(DynamicTest.dynamicTest(name, () -> LogTruth.of(truth).holdsFor(named)));
      }
    }
    assertThat(tests).hasSize(19);
    return tests;
  }

  @TestFactory
  List<DynamicTest> everyLineOfEveryShapeIsAnObjectOfItsOwn() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(SHAPES)) {
      for (Path log : files.filter(file -> file.toString().endsWith(".log")).sorted().toList()) {
        String name = String.valueOf(log.getFileName());
        tests.add(DynamicTest.dynamicTest(name, () -> isPrintedAsJsonLines(log)));
      }
    }
    assertThat(tests).isNotEmpty();
    return tests;
  }

  private static void isPrintedAsJsonLines(Path log) throws IOException {
    String printed = LogTruth.printed("events", log.toString());
    assertThat(printed.lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(JsonTree.object(line)).containsKeys("file", "line", "kind"));
    assertThat(JsonTree.all(printed)).hasSize((int) printed.lines().count());
  }
}
