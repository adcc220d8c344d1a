package dev.hark.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log of {@code -Dhark.events.megabytes=N}, 3 without it, comes out as JSON Lines. */
final class LargeEventsTest {
  private static final int MEGABYTES = Integer.getInteger("hark.events.megabytes", 3);

  /** What JSON must not hold as it stands: no UTF-8, control characters, line ends of others. */
  private static final List<String> HOSTILE =
      List.of(
          "7     1795377823.557211 write(1, \"\u00ff\u00c0\u0001\t\u001b[0m\u0085\\\"}\\n{\", 9) = 9",
          "7     1795377823.557212 write(1, \"\u00e2\u0080\u00a8\u00ed\u00a0\u0080\", 6) = 6",
          "7     1795377823.557213 what is this {\"a\":\"\u00fe\"}");

  private static final JsonFactory STRICT =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  @TempDir private Path folder;

  @Test
  void eachLineOfTheLogIsOneObjectWithKnownKeysOnALineOfItsOwn() throws IOException {
    Path log = folder.resolve("log");
    long lines = write(log);
    Path events = folder.resolve("events");
    print(log, events);
    Set<String> keys = new TreeSet<>();
    long objects = 0;
    // This reader refuses what is no UTF-8.
    try (BufferedReader in = Files.newBufferedReader(events, UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        objects++;
        if (lineOf(line, keys) != objects) {
          assertThat(line).as("the event of line %d", objects).contains("\"line\":" + objects);
        }
      }
    }
    assertThat(objects).isEqualTo(lines).isEqualTo(counted(log)).isGreaterThan(10_000);
    assertThat(keys)
        .isSubsetOf(known())
        .contains("file", "line", "kind", "pid", "time", "name", "args", "ret", "errno", "text");
  }

  /** The samples' logs again and again, and hostile lines after each round; returns its lines. */
  private static long write(Path log) throws IOException {
    ByteArrayOutputStream round = new ByteArrayOutputStream();
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      for (Path sample : samples.sorted().toList()) {
        Path recorded = sample.resolve("capture/strace.log");
        if (Files.exists(recorded)) {
          Files.copy(recorded, round);
        }
      }
    }
    round.writeBytes((String.join("\n", HOSTILE) + "\n").getBytes(ISO_8859_1));
    long rounds = MEGABYTES * 1_000_000L / round.size() + 1;
    try (OutputStream out = Files.newOutputStream(log)) {
      for (long i = 0; i < rounds; i++) {
        round.writeTo(out);
      }
    }
    return rounds * round.toString(ISO_8859_1).chars().filter(c -> c == '\n').count();
  }

  private static void print(Path log, Path events) throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(Files.newOutputStream(events), false, UTF_8)) {
      Console console =
          new Console(
              InputStream.nullInputStream(), out, new PrintStream(err, true, UTF_8), Map.of());
      String[] words = {"events", log.toString()};
      assertThat(Commands.run(words, console)).as("%s", err).isZero();
    }
    assertThat(err.toString(UTF_8)).isEmpty();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(events))) {
      assertThat(in.read()).isEqualTo('{');
    }
  }

  private static Object counted(Path log) throws IOException {
    return JsonTree.object(LogTruth.printed("stats", "--json", "-", log.toString()))
        .getOrDefault("lines", "not said");
  }

  /** The number of the line that {@code json}, one object and nothing else, is the event of. */
  private static long lineOf(String json, Set<String> keys) throws IOException {
    long number = -1;
    try (JsonParser parser = STRICT.createParser(json)) {
      assertIs(parser.nextToken() == JsonToken.START_OBJECT, json);
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        keys.add(key);
        JsonToken value = parser.nextToken();
        number = key.equals("line") ? parser.getLongValue() : number;
        assertIs(value != JsonToken.START_OBJECT && value != JsonToken.VALUE_NULL, json);
        parser.skipChildren();
      }
      assertIs(parser.nextToken() == null, json);
    }
    return number;
  }

  /** Without the cost of an assertion for each of a million lines that are well. */
  private static void assertIs(boolean well, String json) {
    if (!well) {
      throw new AssertionError("not one flat object: " + json);
    }
  }

  /**
   * The keys of the lines whose meaning is known; where a line stands, and what only a look at a
   * whole line gives, is not among what is known of those.
   */
  private static Set<String> known() throws IOException {
    Set<String> known = new TreeSet<>(List.of("file", "line", "siginfo", "text"));
    Path lines = Path.of("src/test/strace-lines/conformance.jsonl");
    for (Object record : JsonTree.all(Files.readString(lines))) {
      if (((Map<?, ?>) record).get("expect") instanceof Map<?, ?> expected) {
        expected.keySet().forEach(key -> known.add(String.valueOf(key)));
      }
    }
    return known;
  }
}
