package dev.hark.parse;

import java.util.Arrays;

/** What can be counted call by call, in any order, and added up afterwards. */
public final class CallCounts {
  /** Between the two halves of a key; no name holds it. */
  public static final char SEPARATOR = ' ';

  private static final int MOST_PATHS = 1_000_000;

  final TallyTable completed = new TallyTable();
  final TallyTable failures = new TallyTable();
  final TallyTable noReturn = new TallyTable();
  final TallyTable restarted = new TallyTable();
  final TallyTable neverResumed = new TallyTable();
  final TallyTable paths = new TallyTable(MOST_PATHS);
  private final Slice pair = new Slice();
  private final Slice path = new Slice();
  private byte[] pairBytes = new byte[64];

  /** By name: calls that returned a value, counted under the name on the completing line. */
  public TallyTable completed() {
    return completed;
  }

  /** By {@code "name errno"}: calls that returned -1. */
  public TallyTable failures() {
    return failures;
  }

  /** By name: calls shown with {@code = ?}. */
  public TallyTable noReturn() {
    return noReturn;
  }

  /** By {@code "name errno"}: {@code = ? ERESTART…}. */
  public TallyTable restarted() {
    return restarted;
  }

  /** By name: calls without any end. */
  public TallyTable neverResumed() {
    return neverResumed;
  }

  /** By first string argument as printed: calls that returned -1. */
  public TallyTable paths() {
    return paths;
  }

  void count(CallView call) {
    switch (call.ending()) {
      case RETURNED -> completed.add(call.name(), 0, call.durationNanos());
      case FAILED -> {
        completed.add(call.name(), 1, call.durationNanos());
        failures.add(pair(call.name(), call.errno()), 1, call.durationNanos());
        path(call);
      }
      case RESTARTING -> restarted.add(pair(call.name(), call.errno()), 0, call.durationNanos());
      case NO_RETURN -> noReturn.add(call.name(), 0, CallView.NO_TIME);
      case NEVER_RESUMED -> neverResumed.add(call.name(), 0, CallView.NO_TIME);
    }
  }

  private void path(CallView call) {
    Slice arguments = call.arguments();
    int open = arguments.indexOf('"', 0);
    if (open >= 0) {
      int from = arguments.from() + open;
      int end = ArgumentScan.string(arguments.bytes(), from, arguments.to());
      paths.add(
          path.set(arguments.bytes(), from + 1, Math.max(from + 1, end - 1)),
          1,
          call.durationNanos());
    }
  }

  private Slice pair(Slice name, Slice errno) {
    return pair(name.bytes(), name.from(), name.to(), errno.bytes(), errno.from(), errno.to());
  }

  Slice pair(byte[] name, int nameFrom, int nameTo, byte[] errno, int errnoFrom, int errnoTo) {
    int first = nameTo - nameFrom;
    int length = first + 1 + errnoTo - errnoFrom;
    if (length > pairBytes.length) {
      pairBytes = Arrays.copyOf(pairBytes, length * 2);
    }
    System.arraycopy(name, nameFrom, pairBytes, 0, first);
    pairBytes[first] = SEPARATOR;
    System.arraycopy(errno, errnoFrom, pairBytes, first + 1, errnoTo - errnoFrom);
    return pair.set(pairBytes, 0, length);
  }

  /** Adds what {@code other} counted. */
  public void add(CallCounts other) {
    completed.add(other.completed);
    failures.add(other.failures);
    noReturn.add(other.noReturn);
    restarted.add(other.restarted);
    neverResumed.add(other.neverResumed);
    paths.add(other.paths);
  }
}
