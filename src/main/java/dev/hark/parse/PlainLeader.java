package dev.hark.parse;

import dev.hark.parse.LeaderShape.Delta;
import dev.hark.parse.LeaderShape.Pid;

/** Which logs have leaders that {@link PlainForm} can read. */
final class PlainLeader {
  static final int UNFIT = -1;

  private PlainLeader() {}

  /** How wide the clock of such a log is, 0 without one, or {@link #UNFIT}. */
  static int clockLength(ShapeVote vote, byte[] bytes, int start, int to) {
    LeaderShape shape = vote.winner();
    boolean fit =
        shape.pid() == Pid.PLAIN && shape.delta() == Delta.NONE && !vote.isCarriageReturned();
    if (!fit) {
      return UNFIT;
    }
    LineView view = new LineView();
    int from = start;
    while (from < to) {
      int end = Scan.newline(bytes, from, to);
      if (Leader.parse(bytes, from, end, shape, view) >= 0) {
        boolean bare =
            view.comm.isEmpty()
                && view.instruction.isEmpty()
                && view.syscallNumber.isEmpty()
                && view.relative.isEmpty();
        return !bare ? UNFIT : view.time.isEmpty() ? 0 : view.time.length() + 1;
      }
      from = end + 1;
    }
    return UNFIT;
  }
}
