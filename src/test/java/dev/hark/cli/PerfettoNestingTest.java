package dev.hark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Perfetto asks of a trace: slices of one track lie in each other or beside each other, arrows
 * begin and end in a slice of their track and do not point back, and every event has a time.
 */
class PerfettoNestingTest {
  private record Slice(String track, BigDecimal from, BigDecimal to) {}

  static List<String> samples() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("samples"))) {
      return folders.filter(Files::isDirectory).map(Path::toString).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void slicesNestAndArrowsHoldOnToThem(String sample) throws IOException {
    List<Map<String, Object>> events = events(sample);
    Map<String, List<Slice>> tracks = new TreeMap<>();
    for (Map<String, Object> event : events) {
      if (phase(event).equals("X")) {
        BigDecimal from = number(event, "ts");
        Slice slice = new Slice(track(event), from, from.add(number(event, "dur")));
        tracks.computeIfAbsent(slice.track(), t -> new ArrayList<>()).add(slice);
      }
    }
    assertThat(tracks).isNotEmpty();
    tracks.values().forEach(PerfettoNestingTest::mustNest);
    Map<String, BigDecimal> begun = new TreeMap<>();
    for (Map<String, Object> event : events) {
      String phase = phase(event);
      if (phase.equals("s") || phase.equals("f")) {
        BigDecimal at = number(event, "ts");
        assertThat(tracks.getOrDefault(track(event), List.of()))
            .as("a slice around %s", event)
            .anyMatch(s -> s.from().compareTo(at) <= 0 && at.compareTo(s.to()) <= 0);
        String arrow = event.get("cat") + " " + event.get("id");
        if (phase.equals("s")) {
          assertThat(begun.put(arrow, at)).as("one arrow %s", arrow).isNull();
        } else {
          assertThat(begun.get(arrow)).as("begin of %s", arrow).isLessThanOrEqualTo(at);
        }
      }
    }
  }

  private static void mustNest(List<Slice> slices) {
    Deque<Slice> open = new ArrayDeque<>();
    List<Slice> inOrder = new ArrayList<>(slices);
    inOrder.sort(
        Comparator.comparing(Slice::from).thenComparing(Slice::to, Comparator.reverseOrder()));
    for (Slice slice : inOrder) {
      while (!open.isEmpty() && open.peek().to().compareTo(slice.from()) <= 0) {
        open.pop();
      }
      if (!open.isEmpty()) {
        assertThat(slice.to())
            .as("%s in %s", slice, open.peek())
            .isLessThanOrEqualTo(open.peek().to());
      }
      open.push(slice);
    }
  }

  private static String track(Map<String, Object> event) {
    return event.get("pid") + "/" + event.get("tid");
  }

  private static String phase(Map<String, Object> event) {
    return String.valueOf(event.get("ph"));
  }

  private static BigDecimal number(Map<String, Object> event, String name) {
    return new BigDecimal(String.valueOf(event.get(name)));
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> events(String sample) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, UTF_8),
            Map.of());
    String[] words = {"analyze", "-q", "--perfetto", "-", sample + "/capture"};
    assertThat(Commands.run(words, console)).isZero();
    Map<String, Object> trace = JsonTree.object(out.toString(UTF_8));
    return (List<Map<String, Object>>) trace.getOrDefault("traceEvents", List.of());
  }
}
