package dev.hark.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.Confidence;
import dev.hark.model.Moment;
import dev.hark.model.OpenedFile;
import dev.hark.model.OpenedFile.Use;
import dev.hark.model.Outcome;
import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.ProcessTree;
import dev.hark.model.TraceEvent.Syscall;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** When a path was opened is known without a search. */
class OpenedPathsTest {
  private static Moment line(int number) {
    return new Moment(number, number);
  }

  private static OpenedFile file(int line, String path, Use use) {
    return new OpenedFile(line(line), path, path, use);
  }

  private static Syscall missed(String path) {
    return new Syscall(7, line(1), "openat", "", path, path, new Outcome.Unfinished());
  }

  private static OpenedPaths of(OpenedFile... files) {
    ProcessNode process =
        new ProcessNode(
            new ProcessId(7, 0),
            Optional.empty(),
            line(1),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            OptionalInt.empty(),
            Confidence.EXACT,
            List.of(),
            List.of(),
            List.of(files),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new OpenedPaths(new ProcessTree(List.of(process)));
  }

  @Test
  void theLatestOpeningCounts() {
    OpenedPaths paths = of(file(5, "/a", Use.READ), file(9, "/a", Use.READ));
    assertThat(paths.isAfter(line(8), missed("/a"))).isTrue();
    assertThat(paths.isAfter(line(9), missed("/a"))).isFalse();
    assertThat(paths.isAfter(line(1), missed("/b"))).isFalse();
  }

  @Test
  void toReadIsNotToWrite() {
    OpenedPaths paths = of(file(5, "/a", Use.WRITE), file(9, "/a", Use.READ));
    assertThat(paths.isWrittenAfter(line(4), missed("/a"))).isTrue();
    assertThat(paths.isWrittenAfter(line(6), missed("/a"))).isFalse();
  }

  @Test
  void onlyWhatWasMadeIsPut() {
    OpenedPaths paths = of(file(3, "/a", Use.WRITE), file(5, "/a", Use.PUT));
    assertThat(paths.isPutBefore(line(6), "/a")).isTrue();
    assertThat(paths.isPutBefore(line(5), "/a")).isFalse();
  }

  @Test
  void withoutItsDirectoryAPathMayBeOneThatEndsLikeIt() {
    OpenedPaths paths = of(file(5, "/srv/app/state.db", Use.READ), file(6, "live/a", Use.WRITE));
    assertThat(paths.isSameAfter(line(4), missed("state.db"))).isTrue();
    assertThat(paths.isSameAfter(line(5), missed("state.db"))).isFalse();
    assertThat(paths.isSameWrittenAfter(line(4), missed("state.db"))).isFalse();
    assertThat(paths.isSameWrittenAfter(line(4), missed("/srv/live/a"))).isTrue();
    assertThat(paths.isSameAfter(line(4), missed(""))).isFalse();
  }
}
