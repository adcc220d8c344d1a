package dev.hark.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.Moment;
import dev.hark.model.Outcome;
import dev.hark.model.TraceEvent.Syscall;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameFileTest {
  private static boolean isSame(String missed, String opened) {
    Moment at = new Moment(1, 1);
    Syscall call = new Syscall(7, at, "openat", "", missed, missed, new Outcome.Unfinished());
    return SameFile.isIt(call, opened);
  }

  @ParameterizedTest
  @CsvSource({
    "/srv/app/state.db, /srv/app/state.db",
    "state.db, state.db",
    "state.db, /srv/app/state.db",
    "./state.db, /srv/app/state.db",
    "/srv/app/live/a.conf, live/a.conf"
  })
  void aPathIsTheSameAsFarAsTheLogTells(String missed, String opened) {
    assertThat(isSame(missed, opened)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/srv/app/state.db, /srv/old/state.db",
    "state.db, /srv/app/my-state.db",
    "../state.db, /srv/app/state.db",
    "a/state.db, b/state.db"
  })
  void anotherFolderOrNameIsAnotherFile(String missed, String opened) {
    assertThat(isSame(missed, opened)).isFalse();
  }
}
