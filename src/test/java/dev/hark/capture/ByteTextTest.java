package dev.hark.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteTextTest {
  @Test
  void utf8IsJustText() {
    assertThat(ByteText.decode(new byte[] {'a', (byte) 0xc3, (byte) 0xa4})).isEqualTo("aä");
    assertThat(ByteText.encode("aä")).containsExactly('a', 0xc3, 0xa4);
  }

  @Test
  void aByteThatIsNoUtf8BecomesALoneSurrogate() {
    assertThat(ByteText.decode(new byte[] {'a', (byte) 0xff, 'b'})).isEqualTo("a\udcffb");
  }

  @Test
  void everythingComesBack() {
    Random random = new Random(20261122);
    for (int round = 0; round < 2000; round++) {
      byte[] bytes = new byte[random.nextInt(24)];
      random.nextBytes(bytes);
      assertThat(ByteText.encode(ByteText.decode(bytes))).isEqualTo(bytes);
    }
    String emoji = "x😀y";
    assertThat(ByteText.decode(ByteText.encode(emoji))).isEqualTo(emoji);
  }
}
