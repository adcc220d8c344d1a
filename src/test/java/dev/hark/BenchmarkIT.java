package dev.hark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often hark is right on the scripts of {@code src/test/suite} and {@code src/test/siblings}:
 * never less often than {@code floors.json} says. Whoever makes hark better raises the floors
 * there.
 */
class BenchmarkIT {
  private static final Path FLOORS = Path.of("src", "test", "suite", "floors.json");

  /** The siblings are too many for each build: {@code -Dhark.benchmark=whole} takes all of them. */
  private static final boolean WHOLE = "whole".equals(System.getProperty("hark.benchmark"));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "public, live, 1/1",
    "public, split, 1/1",
    "public, mixed, 1/1",
    "siblings, live, 3/6",
    "siblings, split, 2/6",
    "siblings, mixed, 3/4"
  })
  void noFigureIsBelowItsFloor(String suite, String mode, String part)
      throws IOException, InterruptedException {
    assertThat((int) Files.getAttribute(Path.of("/proc/self"), "unix:uid"))
        .as("uid: some scenarios give files away, so the suite has to run as root (id -u is not 0)")
        .isZero();
    Path score = folder.resolve("score.json");
    Program judge =
        Program.run(
            Path.of("."),
            List.of(
                "scripts/score",
                "--suite",
                suite,
                "--mode",
                mode,
                "--part",
                WHOLE ? "1/1" : part,
                "--quiet",
                "--json",
                score.toString()));
    assertThat(judge.status()).as(judge.output()).isZero();
    System.out.println(suite + ", " + mode + ", " + part + ": " + judge.output().strip());
    Map<String, Double> reached = figures(score, "summary");
    List<String> below = new ArrayList<>();
    figures(FLOORS, suite + ", " + mode)
        .forEach(
            (name, floor) -> {
              double figure = reached.getOrDefault(name, -1.0);
              if (figure < floor) {
                below.add(name + " is " + figure + ", expected at least " + floor);
              }
            });
    assertThat(below).as(judge.output()).isEmpty();
  }

  /** The numbers in the object {@code name} of a JSON file; there is at least one. */
  private static Map<String, Double> figures(Path file, String name) throws IOException {
    Map<String, Double> figures = new LinkedHashMap<>();
    try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
      while (json.nextToken() != null) {
        if (name.equals(json.currentName()) && json.currentToken() == JsonToken.START_OBJECT) {
          while (json.nextToken() != JsonToken.END_OBJECT) {
            if (json.currentToken().isNumeric()) {
              figures.put(json.currentName(), json.getDoubleValue());
            }
          }
        }
      }
    }
    assertThat(figures).as("figures of " + name + " in " + file).isNotEmpty();
    return figures;
  }
}
