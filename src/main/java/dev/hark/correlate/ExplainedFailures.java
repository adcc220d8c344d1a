package dev.hark.correlate;

import dev.hark.model.Evidence;
import dev.hark.model.Finding;
import dev.hark.model.InputAccount;
import dev.hark.model.Run;
import dev.hark.model.TraceEvent.Syscall;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Failed calls belong to a finding or to a family, each to exactly one. */
public final class ExplainedFailures {
  private ExplainedFailures() {}

  /** A place in the log; several logs may number their lines alike. */
  private record Place(long line, int tid) {}

  /**
   * The account of a run, now that its findings are known: families and the failed calls in the
   * findings add up to all failed calls.
   */
  public static InputAccount account(Run run, List<Finding> findings) {
    Map<Place, Syscall> kept = new HashMap<>();
    run.processes()
        .all()
        .forEach(n -> n.failures().forEach(c -> kept.put(new Place(c.at().line(), c.tid()), c)));
    Set<Syscall> claimed = new HashSet<>();
    for (Finding finding : findings) {
      for (Evidence evidence : finding.evidence()) {
        Syscall call = kept.get(new Place(evidence.line().orElse(0), evidence.pid().orElse(0)));
        if (evidence instanceof Evidence.FailedCall && call != null) {
          claimed.add(call);
        }
      }
    }
    Map<String, Long> families = new TreeMap<>(run.input().ordinaryFailures());
    for (Syscall call : claimed) {
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
