package dev.hark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recorded logs, damaged in every place. Nothing may be thrown and no byte lost. */
final class DamagedLogsTest {
  private static byte[] recorded(String name) throws IOException {
    return Files.readAllBytes(Path.of("src/test/shapes", name + ".log"));
  }

  private static List<String> read(byte[] log, String what) throws IOException {
    CallText text = new CallText();
    StraceReader.Account account = StraceReader.read(new ByteArrayInputStream(log), text);
    assertThat(account.bytes()).as("bytes, %s", what).isEqualTo(log.length);
    return text.said();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "mixed", "mixed-xtrace", "names", "numbers", "relative"})
  void aLogCutAtAnyByteSaysABeginningOfWhatItSaidWhole(String name) throws IOException {
    byte[] whole = recorded(name);
    List<String> said = read(whole, "whole");
    for (int cut = 0; cut < whole.length; cut++) {
      List<String> part = read(Arrays.copyOf(whole, cut), "cut at " + cut);
      // What was open at the cut, one call a task, is said to have no end.
      int sure = Math.max(0, part.size() - 8);
      assertThat(part.subList(0, sure)).as("cut at %d", cut).isEqualTo(said.subList(0, sure));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "mixed", "mixed-xtrace"})
  void aBitFlippedAnywhereHurtsItsOwnTaskOnly(String name) throws IOException {
    byte[] log = recorded(name);
    int calls = read(log, "whole").size();
    for (int bit = 0; bit < log.length * 8; bit += 3) {
      log[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(read(log, "bit " + bit)).as("bit %d", bit).hasSizeBetween(calls - 8, calls + 8);
      log[bit / 8] ^= (byte) (1 << (bit % 8));
    }
  }

  @Test
  void aLineDeletedOrDoubledOrSwappedCountsAsItself() throws IOException {
    String text = new String(recorded("plain"), StandardCharsets.ISO_8859_1);
    List<String> lines = text.lines().toList();
    for (int i = 0; i + 1 < lines.size(); i++) {
      List<String> fewer = new ArrayList<>(lines);
      fewer.remove(i);
      assertThat(counted(fewer).lines()).isEqualTo(lines.size() - 1L);
      List<String> more = new ArrayList<>(lines);
      more.add(i, lines.get(i));
      assertThat(counted(more).lines()).isEqualTo(lines.size() + 1L);
      List<String> swapped = new ArrayList<>(lines);
      swapped.set(i, lines.get(i + 1));
      swapped.set(i + 1, lines.get(i));
      assertThat(counted(swapped).bytes()).isEqualTo(text.length());
    }
  }

  private static StraceReader.Account counted(List<String> lines) throws IOException {
    byte[] log = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    return StraceReader.read(new ByteArrayInputStream(log), new CallText());
  }
}
