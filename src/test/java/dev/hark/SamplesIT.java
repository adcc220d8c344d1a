package dev.hark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sample once more, live: a copy of its folder, {@code scripts/hark} and the real strace. */
class SamplesIT {
  @TempDir Path folder;

  static List<Sample> samples() {
    return Sample.ALL;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aLiveRunFindsTheSame(Sample sample) throws IOException, InterruptedException {
    Path copy = folder.resolve("app");
    copy(sample.folder(), copy);
    String hark = Path.of("scripts", "hark").toAbsolutePath().toString();
    Program run =
        Program.run(copy, List.of(hark, "run", "--json", "report.json", "--", "bash", "script.sh"));
    assertThat(run.status()).as(run.output()).isZero();
    assertThat(Findings.of(Files.readString(copy.resolve("report.json"))))
        .as(run.output())
        .isEqualTo(sample.truth());
  }

  /** All but what earlier runs left behind. */
  private static void copy(Path from, Path to) throws IOException {
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path here, BasicFileAttributes attributes)
              throws IOException {
            if (here.endsWith("capture") || here.endsWith("build")) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(to.resolve(from.relativize(here)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file)));
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
