package dev.hark.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LargestTest {
  @Test
  void keepsTheFirstOfManyInTheirOrder() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      int most = random.nextInt(12);
      Largest<Integer> largest = new Largest<>(most, Comparator.reverseOrder());
      List<Integer> all = new ArrayList<>();
      for (int i = random.nextInt(40); i > 0; i--) {
        int one = random.nextInt(20);
        all.add(one);
        largest.add(one);
      }
      all.sort(Comparator.reverseOrder());
      assertEquals(all.subList(0, Math.min(most, all.size())), largest.inOrder());
    }
  }

  @Test
  void ofATableTheKeysThatCameMostOftenAndEqualOnesByName() {
    TallyTable table = new TallyTable();
    for (String key : List.of("read", "close", "write", "read", "openat", "write")) {
      byte[] bytes = key.getBytes(StandardCharsets.US_ASCII);
      table.add(new Slice().set(bytes, 0, bytes.length), 0, 1);
    }

    assertEquals(
        List.of("read 2", "write 2", "close 1"),
        table.largest(3).stream().map(row -> row.key() + " " + row.count()).toList());
    assertEquals(4, table.counted());
  }
}
