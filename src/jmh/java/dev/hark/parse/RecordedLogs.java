package dev.hark.parse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the benchmarks read: the samples' logs, one after the other and again from the first. Sizes
 * are those that {@code OperationsPerInvocation} counts on, so that operations are megabytes.
 */
final class RecordedLogs {
  /** 10⁶ bytes. */
  static final int MEGABYTE = 1_000_000;

  private RecordedLogs() {}

  /** A log of that many bytes; the last line may be cut. */
  static byte[] log(int megabytes) throws IOException {
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    List<Path> recorded = recorded();
    for (int i = 0; log.size() < megabytes * MEGABYTE; i++) {
      byte[] next = Files.readAllBytes(recorded.get(i % recorded.size()));
      log.write(next, 0, Math.min(next.length, megabytes * MEGABYTE - log.size()));
    }
    return log.toByteArray();
  }

  private static List<Path> recorded() throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      return samples
          .map(sample -> sample.resolve("capture/strace.log"))
          .filter(Files::exists)
          .sorted()
          .toList();
    }
  }

  /** String literals that together have that many bytes, quotes included; the last may be cut. */
  static List<Slice> literals(int megabytes) throws IOException {
    byte[] log = log(megabytes);
    List<Slice> literals = new ArrayList<>();
    int wanted = megabytes * MEGABYTE;
    int at = 0;
    while (wanted > 0) {
      int from = Scan.quote(log, at, log.length);
      int to = from < log.length ? ArgumentScan.string(log, from, log.length) : from;
      if (to - from >= 2) {
        literals.add(new Slice().set(log, from, from + Math.min(to - from, Math.max(2, wanted))));
        wanted -= to - from;
      }
      at = to < log.length ? to : 0;
    }
    return literals;
  }

  /** A file of its own with {@link #log} in it. */
  static Path file(int megabytes) {
    try {
      Path file = Files.createTempFile("hark-benchmark", ".log");
      file.toFile().deleteOnExit();
      return Files.write(file, log(megabytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
