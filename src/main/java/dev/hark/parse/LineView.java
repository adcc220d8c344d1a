package dev.hark.parse;

/**
 * One line of a log, field by field as printed, before the halves of a call are joined. The view is
 * reused: it and its slices die when the sink's method returns. An empty slice is a field that the
 * line does not have.
 */
public final class LineView {
  /** What a line is. */
  public enum Kind {
    SYSCALL,
    UNFINISHED,
    RESUMED,
    SIGNAL,
    EXIT,
    KILLED,
    INFO,
    SUMMARY,
    STACK,
    HEXDUMP,
    NOISE
  }

  /** What it is more exactly, where a kind has several forms. */
  public enum Form {
    USUAL,
    ATTACHED,
    DETACHED,
    SUSPENDED,
    RESUMED,
    SUPERSEDED,
    PERSONALITY,
    MESSAGE,
    DEBUG,
    VCPU,
    STOPPED,
    CUT,
    PID_CHANGED,
    EXIT_STATUS,
    CANNOT_RESTART,
    HEADER,
    SEPARATOR,
    ROW,
    TOTAL,
    TITLE,
    IOV,
    UNFETCHED,
    ORPHAN_TAIL,
    /** Of {@link Kind#NOISE}: a line in a log that should hold nothing but strace's lines. */
    UNREADABLE
  }

  Kind kind = Kind.NOISE;
  Form form = Form.USUAL;
  long number;
  int pid;
  int otherPid;
  int status;
  boolean unfinished;
  boolean delayed;
  boolean coreDumped;
  final Slice whole = new Slice();
  long bytes;
  final Slice comm = new Slice();
  final Slice securityContext = new Slice();
  final Slice time = new Slice();
  final Slice relative = new Slice();
  final Slice syscallNumber = new Slice();
  final Slice instruction = new Slice();
  final Slice name = new Slice();
  final Slice arguments = new Slice();
  final Slice value = new Slice();
  final Slice decoration = new Slice();
  final Slice errno = new Slice();
  final Slice strerror = new Slice();
  final Slice note = new Slice();
  final Slice injection = new Slice();
  final Slice duration = new Slice();
  final Slice info = new Slice();
  final Slice offset = new Slice();
  final Slice ascii = new Slice();
  final Slice symbol = new Slice();
  final Slice address = new Slice();
  final Slice source = new Slice();
  final Slice calls = new Slice();
  final Slice errors = new Slice();
  final Slice foreign = new Slice();

  /** Forgets the leader and the body. */
  void clear() {
    pid = 0;
    comm.clear();
    securityContext.clear();
    time.clear();
    relative.clear();
    syscallNumber.clear();
    instruction.clear();
    foreign.clear();
    clearBody();
  }

  /** Forgets all but the leader. */
  void clearBody() {
    kind = Kind.NOISE;
    form = Form.USUAL;
    otherPid = 0;
    status = 0;
    unfinished = false;
    delayed = false;
    coreDumped = false;
    name.clear();
    arguments.clear();
    clearResult();
    info.clear();
    offset.clear();
    ascii.clear();
    symbol.clear();
    address.clear();
    source.clear();
    calls.clear();
    errors.clear();
  }

  void clearResult() {
    delayed = false;
    value.clear();
    decoration.clear();
    errno.clear();
    strerror.clear();
    note.clear();
    injection.clear();
    duration.clear();
  }

  public Kind kind() {
    return kind;
  }

  public Form form() {
    return form;
  }

  /** The line's place in its log, 1-based; of the first one where a call was torn over several. */
  public long number() {
    return number;
  }

  /** How long the line is without its newline: more than {@link #whole} where that is cut. */
  public long bytes() {
    return bytes;
  }

  /** The line itself, torn parts put together. */
  public Slice whole() {
    return whole;
  }

  /** The number in the leader, or 0 when there is none. */
  public int pid() {
    return pid;
  }

  /** The number inside an announcement, or 0. */
  public int otherPid() {
    return otherPid;
  }

  /** An exit status, where {@link #kind()} or {@link #form()} says so. */
  public int status() {
    return status;
  }

  /** Whether {@code <unfinished ...>} stands on the line, even if {@code = ?} follows. */
  public boolean isUnfinished() {
    return unfinished;
  }

  public boolean isDelayed() {
    return delayed;
  }

  public boolean isCoreDumped() {
    return coreDumped;
  }

  /** The process name that -Y prints behind the pid. */
  public Slice comm() {
    return comm;
  }

  public Slice securityContext() {
    return securityContext;
  }

  /** The wall clock as printed: {@code 12:00:01.000002} or {@code 1795368720.859}. */
  public Slice time() {
    return time;
  }

  /** What -r prints, without padding and brackets. */
  public Slice relative() {
    return relative;
  }

  /** What -n prints. */
  public Slice syscallNumber() {
    return syscallNumber;
  }

  /** What -i prints. */
  public Slice instruction() {
    return instruction;
  }

  /** A call's, a signal's or a summary row's name. */
  public Slice name() {
    return name;
  }

  /** Between the parentheses; of a resumed line, what follows {@code resumed>}. */
  public Slice arguments() {
    return arguments;
  }

  public Slice value() {
    return value;
  }

  public Slice decoration() {
    return decoration;
  }

  public Slice errno() {
    return errno;
  }

  public Slice strerror() {
    return strerror;
  }

  public Slice note() {
    return note;
  }

  /** {@code INJECTED} or {@code INJECTED: args, retval}. */
  public Slice injection() {
    return injection;
  }

  /** What -T prints, in seconds. */
  public Slice duration() {
    return duration;
  }

  /** Between a signal's name and the closing dashes; the file of a stack line. */
  public Slice info() {
    return info;
  }

  /** Of a hex dump or stack line. */
  public Slice offset() {
    return offset;
  }

  public Slice ascii() {
    return ascii;
  }

  public Slice symbol() {
    return symbol;
  }

  public Slice address() {
    return address;
  }

  public Slice source() {
    return source;
  }

  /** Of a summary row. */
  public Slice calls() {
    return calls;
  }

  public Slice errors() {
    return errors;
  }

  /** The program's own output that stood in the middle of the line. */
  public Slice foreign() {
    return foreign;
  }
}
