package dev.hark.correlate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.Moment;
import dev.hark.model.ProcessId;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The table of who lives under which number is the clever twin of a map. */
final class PidTableTest {
  @Test
  void itAnswersAsAMapDoes() {
    Random random = new Random(1);
    PidTable table = new PidTable();
    Map<Integer, LiveProcess> map = new HashMap<>();
    for (int i = 0; i < 50_000; i++) {
      int pid = random.nextInt(1000) * (random.nextBoolean() ? 1 : 4096);
      LiveProcess process = new LiveProcess(new ProcessId(pid, i), new Moment(i, i));
      if (random.nextInt(3) > 0) {
        assertThat(table.put(pid, process)).isSameAs(map.put(pid, process));
      } else {
        assertThat(table.remove(pid)).isSameAs(map.remove(pid));
      }
      assertThat(table.contains(pid)).isEqualTo(map.containsKey(pid));
    }
    for (int pid = 0; pid < 1000; pid++) {
      assertThat(table.get(pid)).isSameAs(map.get(pid));
      assertThat(table.get(pid * 4096)).isSameAs(map.get(pid * 4096));
    }
  }
}
