package dev.hark.correlate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.Moment;
import dev.hark.model.ProcessId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The trace of dash, word by word. */
class PiecedRecordsTest {
  private static final Moment FIRST = new Moment(1, Moment.NO_TIME);
  private static final Moment LATER = new Moment(2, Moment.NO_TIME);

  private final PiecedRecords pieces = new PiecedRecords();
  private final LiveProcess dash = new LiveProcess(new ProcessId(7, 0), FIRST);

  @Test
  void wordsUpToTheNewlineAreOneRecordOfTheFirstMoment() {
    assertThat(pieces.take(dash, FIRST, 2, "+ ")).isEmpty();
    assertThat(pieces.take(dash, LATER, 2, "cp")).isEmpty();
    assertThat(pieces.take(dash, LATER, 2, " a b")).isEmpty();
    assertThat(pieces.take(dash, LATER, 2, "\n"))
        .isEqualTo(Optional.of(new PiecedRecords.Whole(FIRST, "+ cp a b\n")));
  }

  @Test
  void whatGoesElsewhereMeanwhileIsNoPiece() {
    pieces.take(dash, FIRST, 12, "+ ");
    assertThat(pieces.isPiece(dash, 12, "ls")).isTrue();
    assertThat(pieces.isPiece(dash, 2, "ls: cannot access")).isFalse();
  }
}
