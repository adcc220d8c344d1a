package dev.hark.parse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/**
 * Counts a large file in chunks, several at a time. Each chunk's plain lines are counted where they
 * are; what they leave over is read by the whole grammar in the order of the log, so that a call
 * whose halves lie in different chunks is joined as if there were none.
 */
public final class ChunkedReader {
  /** Below this many bytes starting threads costs more than it saves. */
  private static final long WORTHWHILE = 2 << 20;

  private static final int BEGINNING = 1 << 16;

  /**
   * In every chunk the first line of a task is left over, as nobody knows there whether a call is
   * open: the longer chunks are, the less is left over.
   */
  private static final int CHUNK_BYTES = 8 << 20;

  private final FileChannel file;
  private final long size;
  private final int chunkBytes;
  private final LongConsumer progress;
  private final Deque<Leftover> idle = new ArrayDeque<>();
  private final List<CallCounts> counted = new ArrayList<>();

  private ChunkedReader(FileChannel file, long size, int chunkBytes, LongConsumer progress) {
    this.file = file;
    this.size = size;
    this.chunkBytes = chunkBytes;
    this.progress = progress;
  }

  /**
   * Counts the log in {@code path}, on the caller's thread telling {@code progress} how many bytes
   * more have been read. A log that is small, or of a shape whose lines are not plain, is left to
   * {@link StraceReader}: then there is no account, and nothing has been counted.
   */
  public static Optional<StraceReader.Account> read(
      Path path, LogStatistics statistics, LongConsumer progress) throws IOException {
    int threads = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));
    return read(path, statistics, progress, threads, CHUNK_BYTES, WORTHWHILE);
  }

  static Optional<StraceReader.Account> read(
      Path path,
      LogStatistics statistics,
      LongConsumer progress,
      int threads,
      int chunkBytes,
      long worthwhile)
      throws IOException {
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      long size = file.size();
      byte[] beginning = new byte[(int) Math.min(size, BEGINNING)];
      ChunkCounter.fill(file, beginning, 0, beginning.length, 0);
      ShapeVote vote = new ShapeVote();
      vote.ahead(beginning, 0, beginning.length);
      int clockLength = PlainLeader.clockLength(vote, beginning, 0, beginning.length);
      if (size >= worthwhile && clockLength != PlainLeader.UNFIT) {
        ChunkedReader reader = new ChunkedReader(file, size, chunkBytes, progress);
        return Optional.of(reader.run(statistics, threads, beginning, clockLength));
      }
    }
    return Optional.empty();
  }

  private StraceReader.Account run(
      LogStatistics statistics, int threads, byte[] beginning, int clockLength) throws IOException {
    CallJoiner joiner = new CallJoiner(statistics);
    StraceReader reader = new StraceReader(joiner, beginning, beginning.length);
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(new Worker(new ChunkCounter(chunkBytes, clockLength, counts())));
    }
    long lines = 0;
    long told = 0;
    try {
      Deque<Future<Leftover>> ahead = new ArrayDeque<>();
      int next = 0;
      while (start(next) < size || !ahead.isEmpty()) {
        while (start(next) < size && ahead.size() < threads + 1) {
          // In turn, so that tables come out in the same order each time.
          Worker worker = workers.get(next % threads);
          long start = start(next++);
          Leftover free = idle.isEmpty() ? new Leftover() : idle.remove();
          ahead.add(worker.thread.submit(() -> worker.counter.count(file, start, size, free)));
        }
        Leftover done = result(ahead.remove());
        done.tell(new Rest(reader, statistics, lines + 1));
        lines += done.lines();
        idle.add(done);
        progress.accept(Math.min(chunkBytes, size - told));
        told += chunkBytes;
      }
    } finally {
      workers.forEach(worker -> worker.thread.shutdownNow());
    }
    reader.end();
    joiner.end();
    for (CallCounts counts : counted) {
      statistics.add(counts);
    }
    return new StraceReader.Account(lines, size);
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "hark-chunk");
    thread.setDaemon(true);
    return thread;
  }

  private CallCounts counts() {
    CallCounts counts = new CallCounts();
    counted.add(counts);
    return counts;
  }

  private long start(int chunk) {
    return (long) chunk * chunkBytes;
  }

  private static Leftover result(Future<Leftover> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** A thread and what counts on it. */
  private record Worker(ExecutorService thread, ChunkCounter counter) {
    Worker(ChunkCounter counter) {
      this(Executors.newSingleThreadExecutor(ChunkedReader::daemon), counter);
    }
  }

  /** Has the whole grammar read what is left of the chunk that begins with line {@code first}. */
  private record Rest(StraceReader reader, LogStatistics statistics, long first)
      implements Leftover.Taker {
    @Override
    public void line(byte[] bytes, int from, int to, int line) {
      reader.line(bytes, from, to, first + line, MixedStream.End.NEWLINE);
    }

    @Override
    public void tally(int pid, int line, long calls, long errors, long nanos) {
      statistics.add(pid, first + line, calls, errors, nanos);
    }

    @Override
    public void cut(byte[] bytes, int from, int to, int line) {
      reader.line(bytes, from, to, first + line, MixedStream.End.CUT);
    }

    @Override
    public void overlong(byte[] bytes, int from, int to, long size, int line) {
      reader.overlong(bytes, from, to, size, first + line);
    }
  }
}
