package dev.hark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold for any log. Every assertion prints the seed that made its log. */
final class GrammarPropertiesTest {
  private static final int SEEDS = 40;

  private static List<String> read(byte[] log) throws IOException {
    CallText text = new CallText();
    StraceReader.read(new ByteArrayInputStream(log), text);
    return text.said();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(GeneratedLog.Leader.class)
  void whatIsPrintedIsRead(GeneratedLog.Leader leader) throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      GeneratedLog log = GeneratedLog.of(seed, leader, 60);
      assertThat(read(bytes(log.text()))).as("seed %d\n%s", seed, log.text()).isEqualTo(log.said());
    }
  }

  @ParameterizedTest
  @EnumSource(GeneratedLog.Leader.class)
  void carriageReturnsAndColoursChangeNothing(GeneratedLog.Leader leader) throws IOException {
    GeneratedLog log = GeneratedLog.of(7, leader, 60);
    String coloured = log.text().replace("(", "\u001b[1;34m(\u001b[m");
    assertThat(read(bytes(log.text().replace("\n", "\r\n")))).isEqualTo(log.said());
    assertThat(read(bytes(coloured))).isEqualTo(log.said());
  }

  @ParameterizedTest
  @EnumSource(GeneratedLog.Leader.class)
  void howTheBytesArriveDoesNotMatter(GeneratedLog.Leader leader) throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      GeneratedLog log = GeneratedLog.of(seed, leader, 60);
      byte[] all = bytes(log.text());
      Random random = new Random(seed);
      List<byte[]> pieces = new ArrayList<>();
      for (int from = 0; from < all.length; ) {
        int to = Math.min(all.length, from + 1 + random.nextInt(300));
        pieces.add(java.util.Arrays.copyOfRange(all, from, to));
        from = to;
      }
      CallText text = new CallText();
      StraceReader.read(new PieceStream(pieces, () -> {}), text);
      assertThat(text.said()).as("seed %d", seed).isEqualTo(log.said());
    }
  }

  @ParameterizedTest
  @EnumSource(GeneratedLog.Leader.class)
  void aLogCutAnywhereSaysTheBeginningOfWhatItSaidWhole(GeneratedLog.Leader leader)
      throws IOException {
    byte[] all = bytes(GeneratedLog.of(3, leader, 60).text());
    List<String> whole = read(all);
    for (int cut = 0; cut < all.length; cut += 3) {
      List<String> said = read(java.util.Arrays.copyOf(all, cut));
      int complete = Math.max(0, said.size() - 6);
      assertThat(said.subList(0, complete))
          .as("cut at %d", cut)
          .isEqualTo(whole.subList(0, complete));
    }
  }
}
