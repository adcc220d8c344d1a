package dev.hark.correlate;

import dev.hark.model.InputAccount;
import dev.hark.model.Run;
import dev.hark.model.TraceEvent.Syscall;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Failed calls belong to a finding or to a family, each to exactly one. */
public final class ExplainedFailures {
  private ExplainedFailures() {}

  /**
   * The account of a run, now that it is judged: families and the explained calls add up to all
   * failed calls.
   *
   * @param explained the failed calls that findings tell of, be it as a cause, a repetition or a
   *     consequence
   */
  public static InputAccount account(Run run, List<Syscall> explained) {
    Map<String, Long> families = new TreeMap<>(run.input().ordinaryFailures());
    for (Syscall call : explained) {
      call.outcome()
          .failure()
          .filter(e -> !isAnswer(call))
          .map(e -> FailureKinds.of(call.name(), e.name(), call.path()))
          .ifPresent(family -> families.computeIfPresent(family, (f, n) -> n > 1 ? n - 1 : null));
    }
    return run.input().withFailures(run.input().failedCalls(), families);
  }

  /** {@code SO_ERROR} told of a failure; the call itself has not failed. */
  private static boolean isAnswer(Syscall call) {
    return call.name().equals("getsockopt") && call.arguments().contains("SO_ERROR");
  }
}
