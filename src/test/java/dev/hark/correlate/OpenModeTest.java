package dev.hark.correlate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.OpenedFile.Use;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenModeTest {
  @ParameterizedTest
  @CsvSource({
    "O_RDONLY, READ, false",
    "O_RDONLY|O_CLOEXEC, READ, true",
    "O_RDONLY|O_TRUNC, TRUNCATE, false",
    "O_WRONLY|O_CREAT|O_TRUNC|O_CLOEXEC, TRUNCATE, true",
    "O_WRONLY|O_CREAT|O_APPEND, APPEND, false",
    "O_RDWR|O_NOCTTY, WRITE, false",
    "O_WRONLY, WRITE, false",
    "'', READ, false"
  })
  void flagsTellWhatAFileIsOpenedFor(String flags, Use use, boolean isClosedOnExec) {
    assertThat(OpenMode.of(flags))
        .isEqualTo(new OpenMode(use, flags.contains("CREAT"), isClosedOnExec));
  }
}
