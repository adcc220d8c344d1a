package dev.hark.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The hot paths of this room. An operation is a megabyte of log, so the scores are MB/s. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(ParseBenchmark.MEGABYTES)
public class ParseBenchmark {
  static final int MEGABYTES = 8;

  private byte[] log = new byte[0];
  private List<Slice> literals = List.of();
  private Path file = Path.of("");

  @Setup
  public void read() throws IOException {
    log = RecordedLogs.log(MEGABYTES);
    literals = RecordedLogs.literals(MEGABYTES);
    file = RecordedLogs.file(MEGABYTES);
  }

  @TearDown
  public void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  /** As {@code hark stats} reads a plain file: whole chunks, on all processors up to four. */
  @Benchmark
  public Object statisticsInChunks() throws IOException {
    LogStatistics statistics = new LogStatistics();
    return ChunkedReader.read(file, statistics, bytes -> {}).orElseThrow();
  }

  /** As {@code hark stats} reads what is no plain file: the whole grammar, calls joined. */
  @Benchmark
  public Object statisticsByLine() throws IOException {
    LogStatistics statistics = new LogStatistics();
    StraceReader.read(new ByteArrayInputStream(log), statistics);
    return statistics;
  }

  /** As {@code hark events} reads: the whole grammar into a sink that only looks at the number. */
  @Benchmark
  public long linesIntoSink() throws IOException {
    long[] sum = new long[1];
    LineSink sink = line -> sum[0] += line.number();
    StraceReader.read(new ByteArrayInputStream(log), sink);
    return sum[0];
  }

  @Benchmark
  public int newlineByWord() {
    int lines = 0;
    for (int at = 0; at < log.length; at = Scan.newline(log, at, log.length) + 1) {
      lines++;
    }
    return lines;
  }

  @Benchmark
  public int newlinePlainly() {
    int lines = 0;
    for (int at = 0;
        at < log.length;
        at = Scan.eitherPlainly(log, at, log.length, '\n', '\n') + 1) {
      lines++;
    }
    return lines;
  }

  @Benchmark
  public long unescapedLiterals() {
    long bytes = 0;
    for (Slice literal : literals) {
      bytes += StringLiteral.bytes(literal).length;
    }
    return bytes;
  }
}
