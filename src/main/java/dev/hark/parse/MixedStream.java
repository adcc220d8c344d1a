package dev.hark.parse;

import dev.hark.parse.BodyParser.Extent;
import dev.hark.parse.LeaderShape.Clock;
import dev.hark.parse.LeaderShape.Pid;
import dev.hark.parse.LineView.Form;
import dev.hark.parse.LineView.Kind;

/**
 * Physical lines to strace's lines. In a capture of stderr the program's own output, {@code bash
 * -x} and strace's messages stand between and inside them; here they are told apart, and a torn
 * line is put together again.
 */
final class MixedStream {
  /** What ends a physical line. */
  enum End {
    NEWLINE,
    /** The end of the log, in the middle of the line for all we know. */
    CUT
  }

  /** In longer lines of other programs no call is looked for; it would take too long. */
  private static final int LONGEST_SEARCHED = 1 << 14;

  private final LineSink sink;
  private final LineView view = new LineView();
  private final LineView tail = new LineView();
  private final TornCall torn = new TornCall();
  private final RecentOutput recent = new RecentOutput();
  private final SideLines side = new SideLines();
  private final Echo echo = new Echo();
  private LeaderShape shape = LeaderShape.BARE;
  private byte[] spliced = new byte[256];

  MixedStream(LineSink sink) {
    this.sink = sink;
  }

  void shape(LeaderShape decided) {
    shape = decided;
  }

  /** A line too long to look into: {@code size} bytes, of which only the first are kept. */
  void overlong(byte[] beginning, int from, int to, long size, long number) {
    view.clear();
    view.form = Form.UNREADABLE;
    deliver(beginning, from, to, size, number);
  }

  void line(byte[] bytes, int from, int to, long number, End end) {
    if (torn.isOpen() && continued(bytes, from, to, number)) {
      return;
    }
    fresh(bytes, from, to, number, end);
  }

  /** The log has ended; a head that is still open was cut off. */
  void end() {
    if (torn.isOpen()) {
      orphan();
    }
  }

  private void fresh(byte[] bytes, int from, int to, long number, End end) {
    Extent extent = parse(bytes, from, to);
    if (extent == Extent.WHOLE) {
      whole(bytes, from, to, number);
    } else if (extent == Extent.HEAD) {
      head(bytes, from, to, number, end);
    } else if (!aside(bytes, from, to, number) && !later(bytes, from, to, number, end)) {
      foreign(bytes, from, to, number);
    }
  }

  private Extent parse(byte[] bytes, int from, int to) {
    int body = Leader.parse(bytes, from, to, shape, view);
    return body < 0 ? Extent.NONE : BodyParser.parse(bytes, body, to, view);
  }

  private boolean aside(byte[] bytes, int from, int to, long number) {
    if (!Messages.parse(bytes, from, to, view) && !side.parse(bytes, from, to, view)) {
      return false;
    }
    deliver(bytes, from, to, number);
    return true;
  }

  private void foreign(byte[] bytes, int from, int to, long number) {
    view.clear();
    view.form = shape.pid() == Pid.PLAIN ? Form.UNREADABLE : Form.USUAL;
    if (reachesResult(bytes, from, to)) {
      view.form = Form.ORPHAN_TAIL;
    }
    deliver(bytes, from, to, number);
  }

  private void text(byte[] bytes, int from, int to, long number) {
    view.clear();
    deliver(bytes, from, to, number);
  }

  private void deliver(byte[] bytes, int from, int to, long number) {
    deliver(bytes, from, to, to - from, number);
  }

  private void deliver(byte[] bytes, int from, int to, long size, long number) {
    view.number = number;
    view.whole.set(bytes, from, to);
    view.bytes = size;
    sink.line(view);
  }

  private void whole(byte[] bytes, int from, int to, long number) {
    if (view.kind == Kind.SYSCALL && isEchoed(bytes, to)) {
      echoed(bytes, from, to, number);
      return;
    }
    if (view.kind == Kind.UNFINISHED) {
      recent.remember(view.name, view.arguments);
    }
    deliver(bytes, from, to, number);
  }

  private boolean isEchoed(byte[] bytes, int to) {
    return shape.pid() != Pid.PLAIN
        && view.name.startsWith("write")
        && echo.find(bytes, view.arguments.from(), to, view.name);
  }

  /** The view's line holds its own output at {@link Echo#from}. */
  private void echoed(byte[] bytes, int from, int to, long number) {
    int start = echo.from;
    int end = echo.to;
    long owed = echo.owed;
    text(bytes, start, end, number);
    torn.open(bytes, from, start, number);
    torn.foreign(bytes, start, end, owed);
    if (end < to && !closes(bytes, end, to)) {
      torn.forget();
      fallback(bytes, from, to, number);
    }
  }

  /** What looked like an echo was none: the line stands as it first read. */
  private void fallback(byte[] bytes, int from, int to, long number) {
    if (parse(bytes, from, to) == Extent.WHOLE) {
      deliver(bytes, from, to, number);
    } else {
      text(bytes, from, to, number);
    }
  }

  private void head(byte[] bytes, int from, int to, long number, End end) {
    if (end == End.CUT) {
      cut(bytes, from, to, number);
      return;
    }
    int arguments = view.arguments.from();
    int glued = Messages.glued(bytes, arguments, to);
    if (glued >= 0) {
      torn.open(bytes, from, glued, number);
      aside(bytes, glued, to, number);
      return;
    }
    if (view.name.startsWith("write") && echo.find(bytes, arguments, to, view.name)) {
      echoed(bytes, from, to, number);
      return;
    }
    int output = recent.at(bytes, arguments, to);
    torn.open(bytes, from, output, number);
    if (output < to) {
      torn.foreign(bytes, output, to, 0);
      text(bytes, output, to, number);
    }
  }

  /** The log ends here. Closed parentheses without a result behind them are a program's words. */
  private void cut(byte[] bytes, int from, int to, long number) {
    int arguments = view.arguments.from();
    if (isLed() || ArgumentScan.close(bytes, arguments, to) < 0) {
      deliver(bytes, from, to, number);
    } else {
      foreign(bytes, from, to, number);
    }
  }

  private boolean isLed() {
    return view.pid != 0 || !view.time.isEmpty() || !view.relative.isEmpty();
  }

  /** Whether the line belongs to the open head: closes it, or stands inside it. */
  private boolean continued(byte[] bytes, int from, int to, long number) {
    if (torn.owed() > 0 && owed(bytes, from, to, number)) {
      return true;
    }
    if (beginsAsTail(bytes, from, to) && closes(bytes, from, to)) {
      return true;
    }
    Extent own = parse(bytes, from, to);
    if (own == Extent.WHOLE || (own == Extent.HEAD && view.pid != 0)) {
      orphan();
      return false;
    }
    if (aside(bytes, from, to, number)) {
      return true;
    }
    if (own == Extent.NONE && reachesResult(bytes, from, to) && closes(bytes, from, to)) {
      return true;
    }
    if (own == Extent.HEAD || later(bytes, from, to, number, End.NEWLINE)) {
      return own != Extent.HEAD;
    }
    torn.foreign(bytes, from, to, 0);
    text(bytes, from, to, number);
    return true;
  }

  /** The head's own output is expected: counts it off, or splits the line where it ends. */
  private boolean owed(byte[] bytes, int from, int to, long number) {
    long owed = torn.owed();
    if (beginsAsTail(bytes, from, to) && closes(bytes, from, to)) {
      return true;
    }
    int size = to - from;
    if (size < owed) {
      torn.foreign(bytes, from, to, owed - size - 1);
      text(bytes, from, to, number);
      return true;
    }
    int split = from + (int) owed;
    torn.oweNothing();
    if (split == to || closes(bytes, split, to)) {
      return split < to;
    }
    return false;
  }

  private static boolean beginsAsTail(byte[] bytes, int from, int to) {
    if (from >= to) {
      return false;
    }
    return switch (bytes[from]) {
      case ')', ']', '}' -> true;
      case ',' -> Scan.at(bytes, from, to, ", ");
      case ' ' ->
          Scan.at(bytes, from, to, " <unfinished ...>")
              || Scan.at(bytes, from, to, " <detached ...>")
              || Scan.at(bytes, from, to, " => ")
              || Scan.at(bytes, from, to, " <pid changed to ");
      default -> false;
    };
  }

  /** Whether a result stands at the end, with or without the call it belongs to. */
  private boolean reachesResult(byte[] bytes, int from, int to) {
    for (int i = to - 4; i >= from; i--) {
      if (bytes[i] == ')' && bytes[i + 1] == ' ') {
        int equals = Scan.blanks(bytes, i + 1, to);
        if (Scan.at(bytes, equals, to, "= ") && ResultParser.parse(bytes, i + 1, to, tail)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether {@code [from, to)} completes the open head; if so the call is delivered. */
  private boolean closes(byte[] bytes, int from, int to) {
    int length = torn.with(bytes, from, to);
    byte[] whole = torn.bytes();
    if (parse(whole, 0, length) != Extent.WHOLE) {
      return false;
    }
    long line = torn.line();
    torn.close(view);
    if (view.kind == Kind.UNFINISHED) {
      recent.remember(view.name, view.arguments);
    }
    deliver(whole, 0, length, line);
    return true;
  }

  /** Nothing closed the open head. Without a leader it may never have been strace's. */
  private void orphan() {
    torn.forget();
    int length = torn.length();
    Extent extent = parse(torn.bytes(), 0, length);
    if (extent == Extent.HEAD && isLed()) {
      deliver(torn.bytes(), 0, length, torn.line());
    } else {
      foreign(torn.bytes(), 0, length, torn.line());
    }
  }

  /** Whether strace's line begins in the middle, behind output that did not end in a newline. */
  private boolean later(byte[] bytes, int from, int to, long number, End end) {
    int at = laterStart(bytes, from, to);
    if (at < 0) {
      return false;
    }
    if (torn.isOpen()) {
      orphan();
    }
    text(bytes, from, at, number);
    byte[] copy = copy(bytes, at, to);
    fresh(copy, 0, to - at, number, end);
    return true;
  }

  private byte[] copy(byte[] bytes, int from, int to) {
    if (spliced.length < to - from) {
      spliced = new byte[to - from];
    }
    System.arraycopy(bytes, from, spliced, 0, to - from);
    return spliced;
  }

  private int laterStart(byte[] bytes, int from, int to) {
    if (to - from > LONGEST_SEARCHED) {
      return -1;
    }
    for (int i = from + 1; i < to - 4; i++) {
      if (mayBegin(bytes, i, to) && parse(bytes, i, to) == Extent.WHOLE && view.kind != Kind.INFO) {
        return i;
      }
    }
    return -1;
  }

  private boolean mayBegin(byte[] bytes, int i, int to) {
    if (bytes[i] == '[') {
      return shape.pid() == Pid.BRACKETED_OR_NONE && Scan.at(bytes, i, to, "[pid ");
    }
    if (shape.clock() != Clock.NONE || shape.pid() == Pid.PLAIN) {
      return Scan.digit(bytes[i]) && !Scan.digit(bytes[i - 1]);
    }
    byte b = bytes[i];
    boolean name = (b >= 'a' && b <= 'z') || b == '_';
    byte before = bytes[i - 1];
    boolean starts = !((before >= 'a' && before <= 'z') || before == '_' || Scan.digit(before));
    return name && starts;
  }
}
