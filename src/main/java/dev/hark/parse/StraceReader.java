package dev.hark.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Reads one log of any strace and tells a sink what its lines say. The stream may be a file that
 * still grows: every line is handed on as soon as it is complete.
 */
public final class StraceReader {
  /** What was read, every byte of it. */
  public record Account(long lines, long bytes) {}

  private final ShapeVote vote = new ShapeVote();
  private final MixedStream stream;
  private IntFunction<Optional<PlainCalls>> shortcuts = clockLength -> Optional.empty();
  private Optional<PlainCalls> shortcut = Optional.empty();
  private boolean decided;
  private byte[] plain = new byte[0];
  private boolean looked;
  private long lines;
  private long bytes;

  private StraceReader(LineSink sink) {
    this.stream = new MixedStream(sink);
  }

  /** For {@link ChunkedReader}, which has looked at the log's beginning and numbers the lines. */
  StraceReader(LineSink sink, byte[] beginning, int length) {
    this(sink);
    looked = true;
    vote.ahead(beginning, 0, length);
    stream.shape(vote.winner());
  }

  /** Reads the line with that number. */
  void line(byte[] source, int from, int to, long number, MixedStream.End end) {
    lines = number - 1;
    physical(source, from, to, end);
  }

  /** Reads of a line with that number that it is too long: {@code size} bytes. */
  void overlong(byte[] beginning, int from, int to, long size, long number) {
    stream.overlong(beginning, from, to, size, number);
  }

  /** The log has ended. */
  void end() {
    stream.end();
  }

  /** Reads {@code in} to its end; calls arrive joined. */
  public static Account read(InputStream in, TraceSink sink) throws IOException {
    CallJoiner joiner = new CallJoiner(sink);
    Account account = read(in, joiner);
    joiner.end();
    return account;
  }

  /** The same for a sink that can do without some of them, which are not told. */
  public static Account read(InputStream in, TraceSink sink, Sieve sieve) throws IOException {
    CallJoiner joiner = new CallJoiner(sink);
    StraceReader reader = new StraceReader(joiner);
    reader.shortcuts =
        clockLength -> Optional.of(new PlainCalls(reader, joiner, sieve, clockLength));
    Account account = reader.read(in);
    joiner.end();
    return account;
  }

  /** Reads {@code in} to its end; every line arrives as it stands. */
  public static Account read(InputStream in, LineSink sink) throws IOException {
    StraceReader reader = new StraceReader(sink);
    return reader.read(in);
  }

  private Account read(InputStream in) throws IOException {
    new ByteLines(in, lineHandler()).drain();
    stream.end();
    return new Account(lines, bytes);
  }

  private ByteLines.Handler lineHandler() {
    return new ByteLines.Handler() {
      @Override
      public void ahead(byte[] source, int from, int to) {
        if (!looked) {
          looked = true;
          vote.ahead(source, from, to);
          stream.shape(vote.winner());
        }
      }

      @Override
      public void lines(byte[] source, int from, int to) {
        bytes += to - from;
        int at = from;
        while (at < to && shortcut(source, at, to).isEmpty()) {
          int end = Scan.newline(source, at, to);
          physical(source, at, end, MixedStream.End.NEWLINE);
          at = end + 1;
        }
        if (at < to) {
          long before = lines;
          lines = before + shortcut.orElseThrow().read(source, at, to, before);
        }
      }

      @Override
      public void lastLine(byte[] source, int from, int to) {
        bytes += to - from;
        physical(source, from, to, MixedStream.End.CUT);
      }

      @Override
      public void overlong(byte[] beginning, int from, int to, long size, int newlines) {
        bytes += size + newlines;
        stream.overlong(beginning, from, to, size, ++lines);
      }
    };
  }

  /** The quicker way for the lines from here on; decided when the shape of the log is. */
  private Optional<PlainCalls> shortcut(byte[] source, int from, int to) {
    if (!decided && !vote.isOpen()) {
      decided = true;
      int clockLength =
          vote.winner().clock() == LeaderShape.Clock.DAY
              ? PlainLeader.UNFIT // its days are counted line by line
              : PlainLeader.clockLength(vote, source, from, to);
      shortcut = clockLength == PlainLeader.UNFIT ? Optional.empty() : shortcuts.apply(clockLength);
    }
    return shortcut;
  }

  private void physical(byte[] source, int from, int to, MixedStream.End end) {
    lines++;
    byte[] line = source;
    int start = from;
    int stop = to;
    if (Colors.in(source, from, to)) {
      plain = plain.length < to - from ? new byte[to - from] : plain;
      stop = Colors.strip(source, from, to, plain);
      start = 0;
      line = plain;
    }
    if (vote.isOpen()) {
      vote.vote(line, start, stop);
      stream.shape(vote.winner());
    }
    if (stop > start && line[stop - 1] == '\r' && vote.isCarriageReturned()) {
      stop--;
    }
    stream.line(line, start, stop, lines, end);
  }
}
