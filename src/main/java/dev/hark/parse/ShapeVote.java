package dev.hark.parse;

import dev.hark.parse.BodyParser.Extent;
import dev.hark.parse.LeaderShape.Clock;
import dev.hark.parse.LeaderShape.Delta;
import dev.hark.parse.LeaderShape.Pid;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides what a log's leader looks like. Every one of the first lines votes for the shapes under
 * which it reads; once {@link ParseLimits#VOTING_LINES} have voted, the result is held, so that a
 * program's own output cannot change it later.
 */
final class ShapeVote {
  private static final List<LeaderShape> SHAPES = shapes();

  private final int[] votes = new int[SHAPES.size()];
  private final LineView scratch = new LineView();
  private int voters;
  private int carriageReturns;
  private int lines;

  private static List<LeaderShape> shapes() {
    List<LeaderShape> all = new ArrayList<>();
    // A number of six digits is sooner a pid than so many seconds since the last call.
    for (Pid pid : List.of(Pid.PLAIN, Pid.BRACKETED_OR_NONE)) {
      for (Clock clock : Clock.values()) {
        for (Delta delta : Delta.values()) {
          all.add(new LeaderShape(pid, clock, delta));
        }
      }
    }
    return all;
  }

  boolean isOpen() {
    return voters < ParseLimits.VOTING_LINES;
  }

  /** Lets every whole line in {@code [from, to)} vote while the poll is open. */
  void ahead(byte[] bytes, int from, int to) {
    int start = from;
    while (start < to && isOpen()) {
      int end = Scan.newline(bytes, start, to);
      if (end < to) {
        vote(bytes, start, end);
      }
      start = end + 1;
    }
  }

  void vote(byte[] bytes, int from, int to) {
    int end = to;
    lines++;
    if (end > from && bytes[end - 1] == '\r') {
      carriageReturns++;
      end--;
    }
    if (end == from) {
      return;
    }
    for (int i = 0; i < votes.length; i++) {
      int body = Leader.parse(bytes, from, end, SHAPES.get(i), scratch);
      if (body >= 0 && BodyParser.parse(bytes, body, end, scratch) != Extent.NONE) {
        votes[i]++;
        voters++;
        return;
      }
    }
  }

  /** Whether lines end in carriage return and newline. */
  boolean isCarriageReturned() {
    return carriageReturns * 2 > lines;
  }

  LeaderShape winner() {
    int best = 0;
    for (int i = 1; i < votes.length; i++) {
      if (votes[i] > votes[best]) {
        best = i;
      }
    }
    return votes[best] == 0 ? LeaderShape.BARE : SHAPES.get(best);
  }
}
