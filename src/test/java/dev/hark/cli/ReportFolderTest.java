package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hark.cli.ReportFolder.IfExists;
import dev.hark.cli.ReportFolder.Zip;
import dev.hark.model.Evidence;
import dev.hark.report.LogNames;
import dev.hark.report.RawLines;
import dev.hark.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
  private static final List<String> NAMES =
      List.of(
          "findings.csv",
          "findings.json",
          "incident.md",
          "report.html",
          "timeline.png",
          "timeline.svg");

  @TempDir Path home;

  private final OutputContext context = OutputContext.of(LogNames.CAPTURE);

  @Test
  void theFolderHoldsEverythingAndIsPrivate() throws IOException {
    Path folder = home.resolve("incident");
    new ReportFolder(folder, IfExists.REFUSE, Zip.BESIDE).write(Reports.deploy(4), context);
    assertThat(names(folder)).isEqualTo(NAMES);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
        .isEqualTo("rwx------");
    assertThat(Files.readString(folder.resolve("incident.md")))
        .contains("- `timeline.svg`", "- `report.html`");
    try (ZipFile zip = new ZipFile(home.resolve("incident.zip").toFile())) {
      assertThat(zip.stream().map(e -> e.getName().replace("incident/", "")).sorted())
          .containsExactlyElementsOf(NAMES);
    }
  }

  @Test
  void aFolderThatIsThereIsNotTouchedUnlessForced() throws IOException {
    Path folder = Files.createDirectory(home.resolve("incident"));
    Files.writeString(folder.resolve("report.html"), "mine");
    ReportFolder careful = new ReportFolder(folder, IfExists.REFUSE, Zip.NONE);
    assertThatThrownBy(() -> careful.write(Reports.deploy(4), context))
        .isInstanceOf(Trouble.class)
        .hasMessage(folder + " is there already; name another folder, or add --force");
    assertThat(folder.resolve("report.html")).hasContent("mine");
    new ReportFolder(folder, IfExists.REPLACE, Zip.NONE).write(Reports.deploy(4), context);
    assertThat(names(folder)).isEqualTo(NAMES);
  }

  @Test
  void aRunWithoutAnythingToDrawLosesThePictureAndNotTheReport() throws IOException {
    Path folder = home.resolve("incident");
    ReportFolder.Outcome outcome =
        new ReportFolder(folder, IfExists.REFUSE, Zip.NONE)
            .write(Reports.withoutTimeline(), context);
    assertThat(names(folder)).doesNotContain("timeline.svg").contains("incident.md");
    assertThat(outcome.notes()).hasSize(2).allMatch(n -> n.contains("no picture"));
  }

  @Test
  void rawLinesComeFromTheSavedLogWithoutForeignBuffers() throws IOException {
    Path log = home.resolve("strace.log");
    StringBuilder text = new StringBuilder();
    for (int n = 1; n <= 700; n++) {
      text.append(
          switch (n) {
            case 682 -> "16304 read(3, \"private\", 7) = 7\n";
            case 683 -> "16304 newfstatat(AT_FDCWD, \"assets\", 0x1, 0) = -1 ENOENT\n";
            case 684 -> "16304 write(2</dev/null>, \"cp: \", 4) = 4\n";
            case 685 -> "16304 sendto(4, \"PASSWORD=x\", 10) = 10\n";
            case 686 -> "16304 <... pread64 resumed>\"private\", 7) = 7\n";
            default -> "16304 close(3) = 0\n";
          });
    }
    Files.writeString(log, text);
    RawLines lines = SavedLines.read(Reports.deploy(4), Map.of("strace", log));
    Evidence evidence =
        new Evidence.FailedCall(OptionalLong.of(683), OptionalInt.empty(), "cp", "");
    assertThat(lines.around(evidence).stream().map(l -> l.number() + " " + l.text()))
        .containsExactly(
            "680 16304 close(3) = 0",
            "681 16304 close(3) = 0",
            "682 16304 read(3, \"…\", 7) = 7",
            "683 16304 newfstatat(AT_FDCWD, \"assets\", 0x1, 0) = -1 ENOENT",
            "684 16304 write(2</dev/null>, \"cp: \", 4) = 4",
            "685 16304 sendto(4, \"…\", 10) = 10",
            "686 16304 <... pread64 resumed>\"…\", 7) = 7");
  }

  private static List<String> names(Path folder) {
    String[] names = folder.toFile().list();
    assertThat(names).isNotNull();
    return Arrays.stream(names).sorted().toList();
  }
}
