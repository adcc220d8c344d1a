package dev.hark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.cli.Commands;
import dev.hark.cli.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What hark says about each capture below {@code samples}, to the letter. With {@code
 * -Dhark.regenerate=true} the expected reports are written instead of compared; read the difference
 * before you commit it.
 */
class SamplesTest {
  private static final String PICTURE = "<svg viewBox";
  private static final boolean REGENERATE = Boolean.getBoolean("hark.regenerate");

  static List<Sample> samples() {
    return Sample.ALL;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theScreenIsAsExpected(Sample sample) throws IOException {
    compare(sample.folder().resolve("expected-report.txt"), analyzed(sample, "--color", "never"));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theJsonIsAsExpected(Sample sample) throws IOException {
    String report = analyzed(sample, "--json", "-");
    compare(sample.folder().resolve("expected-report.json"), report);
    assertThat(Findings.of(report)).isEqualTo(sample.truth());
  }

  /** What a report folder holds of the first sample, to be looked at without running anything. */
  @Test
  void theSampleReportIsAsExpected(@TempDir Path work) throws IOException {
    Sample sample = Sample.ALL.get(0);
    Path made = work.resolve("report");
    String capture = sample.folder().resolve("capture").toString();
    hark("report", capture, "-o", made.toString(), "-q");
    Path expected = sample.folder().resolve("report");
    Files.createDirectories(expected);
    for (String name : List.of("incident.md", "findings.csv", "findings.json", "report.html")) {
      String text = Files.readString(made.resolve(name));
      if (REGENERATE) {
        Files.writeString(expected.resolve(name), text);
      }
      assertThat(withoutPictures(text))
          .isEqualTo(withoutPictures(Files.readString(expected.resolve(name))));
    }
    for (String name : List.of("timeline.svg", "timeline.png")) {
      if (REGENERATE) {
        Files.copy(made.resolve(name), expected.resolve(name), REPLACE_EXISTING);
      }
      assertThat(expected.resolve(name)).isNotEmptyFile();
    }
  }

  /** Where letters stand in a picture depends on the fonts of a machine. */
  private static String withoutPictures(String page) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (int open = page.indexOf(PICTURE); open >= 0; open = page.indexOf(PICTURE, at)) {
      rest.append(page, at, open);
      at = page.indexOf("</svg", open);
    }
    return rest.append(page.substring(at)).toString();
  }

  /** The capture keeps its own copy of the script; an edited script needs a new capture. */
  @ParameterizedTest
  @MethodSource("samples")
  void theCaptureIsOfTheScriptThatIsThere(Sample sample) {
    assertThat(sample.folder().resolve("capture/sources/0001"))
        .hasSameTextualContentAs(sample.folder().resolve("script.sh"));
  }

  @Test
  void everySampleIsTried() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("samples"))) {
      assertThat(folders.filter(Files::isDirectory).map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              new TreeSet<>(Sample.ALL.stream().map(Sample::name).toList()));
    }
  }

  private static void compare(Path expected, String report) throws IOException {
    if (REGENERATE) {
      Files.writeString(expected, report);
    }
    assertThat(report).isEqualTo(Files.readString(expected));
  }

  private static String analyzed(Sample sample, String... options) {
    String capture = sample.folder().resolve("capture").toString();
    return hark(
        Stream.of(Stream.of("analyze"), Stream.of(options), Stream.of(capture))
            .flatMap(w -> w)
            .toArray(String[]::new));
  }

  private static String hark(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of("LC_ALL", "C.UTF-8"));
    assertThat(Commands.run(words, console)).as("exit status; said: %s", err).isZero();
    return out.toString(UTF_8);
  }
}
