package dev.hark.parse;

/**
 * Recognises the plain lines of a {@code -f -o} log in a hurry: no object and no second look per
 * line, a word of eight bytes at a time, small methods because that is what the compiler needs.
 *
 * <p>Plain is a call on one line with an ordinary result, the first half of a call, and a second
 * half with an ordinary result. All else is for the whole grammar, as {@link MixedStream} knows it.
 */
final class PlainForm {
  /** What a line is as far as this class can tell. */
  enum Sort {
    CALL,
    HEAD,
    TAIL,
    OTHER
  }

  /** The length of {@code " <unfinished ...>"}. */
  static final int UNFINISHED = 17;

  private static final int SHORTEST = 24;
  private static final int LONGEST_PADDED_PID = 5;
  private static final long PARENTHESES = Scan.repeat('(');
  private static final long BLANKS = Scan.repeat(' ');
  private static final long UNFINI = Scan.wordOf("<unfinis");
  private static final long SHED = Scan.wordOf("hed ...>");
  private static final long RESUMED = Scan.wordOf(" resumed");
  private static final long DOTS = Scan.wordOf("<... \0\0\0");
  private static final long FIVE_BYTES = 0xff_ffff_ffffL;

  private final int clockLength;
  private final KnownWords names;
  final TaskStates tasks = new TaskStates();
  final PlainResult result = new PlainResult();

  private Words text = new Words(0);
  private byte[] bytes = text.bytes;

  /** Whose line it is, a number of {@link #tasks}. */
  int task;

  /** Where the body begins, -1 in a line without a leader. */
  int body;

  /** The number of the call's name. */
  int name;

  int nameFrom;
  int nameTo;

  /**
   * @param clockLength how wide the time behind the pid is with its blank, 0 without one
   */
  PlainForm(int clockLength, KnownWords names) {
    this.clockLength = clockLength;
    this.names = names;
  }

  /** Begins with other bytes; tasks are numbered anew. */
  void begin(Words chunk) {
    text(chunk);
    tasks.clear();
  }

  /** Goes on with other bytes. */
  void text(Words chunk) {
    text = chunk;
    bytes = chunk.bytes;
  }

  /** What the line {@code [from, end)} is; the fields then hold its parts. */
  Sort sort(int from, int end) {
    body = end - from < SHORTEST ? -1 : body(from, end);
    return body < 0 ? Sort.OTHER : sortOf(body, end);
  }

  /** Finds the leader of a line that is not plain, which may be a short one. */
  void lead(int from, int end) {
    if (body < 0) {
      body = body(from, end);
    }
  }

  private int body(int from, int end) {
    long word = text.at(from);
    int found = tasks.find(word);
    if (found < 0) {
      found = name(from, word);
      if (found < 0) {
        return -1;
      }
    }
    task = found / TaskStates.WIDTHS;
    int at = from + found % TaskStates.WIDTHS + clockLength;
    return at < end && (clockLength == 0 || isClock(at)) ? at : -1;
  }

  /** A pid met for the first time in this chunk. */
  private int name(int from, long word) {
    long marks = Scan.zeroBytes(word ^ BLANKS);
    if (marks == 0) {
      return -1;
    }
    int digits = Scan.first(marks);
    int width = Math.max(digits, LONGEST_PADDED_PID) + 1;
    int pid = Scan.smallNumber(bytes, from, from + digits);
    boolean is =
        pid > 0
            && pid <= ParseLimits.HIGHEST_PID
            && Scan.blanks(bytes, from + digits, from + width) == from + width;
    return is ? tasks.named(word, pid, width) : -1;
  }

  private boolean isClock(int at) {
    byte[] all = bytes;
    return all[at - 1] == ' ' && Scan.digit(all[at - 2]) && Scan.digit(all[at - clockLength]);
  }

  private Sort sortOf(int at, int end) {
    if (at + 8 > end) {
      return Sort.OTHER;
    }
    return bytes[at] == '<' ? tailSort(at, end) : callSort(at, end);
  }

  private Sort callSort(int at, int end) {
    nameFrom = at;
    name = names.number(text, at, PARENTHESES);
    nameTo = names.end;
    if (name < 0 || nameTo >= end) {
      return Sort.OTHER;
    }
    if (isUnfinished(end)) {
      return Sort.HEAD;
    }
    return result.read(text, nameTo + 1, end) ? Sort.CALL : Sort.OTHER;
  }

  private boolean isUnfinished(int end) {
    // A duration ends in > too, but not in .>
    return bytes[end - 1] == '>'
        && bytes[end - 2] == '.'
        && text.at(end - 8) == SHED
        && text.at(end - 16) == UNFINI
        && bytes[end - UNFINISHED] == ' '
        && end - UNFINISHED >= nameTo;
  }

  private Sort tailSort(int at, int end) {
    if ((text.at(at) & FIVE_BYTES) != DOTS) {
      return Sort.OTHER;
    }
    nameFrom = at + 5;
    name = names.number(text, nameFrom, BLANKS);
    nameTo = names.end;
    int rest = nameTo + 9;
    boolean resumed =
        name >= 0 && rest < end && text.at(nameTo) == RESUMED && bytes[nameTo + 8] == '>';
    return resumed && result.read(text, rest, end) ? Sort.TAIL : Sort.OTHER;
  }
}
