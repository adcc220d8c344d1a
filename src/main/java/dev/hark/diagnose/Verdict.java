package dev.hark.diagnose;

import dev.hark.model.Finding;
import dev.hark.model.TraceEvent.Syscall;
import java.util.List;
import java.util.Set;

/**
 * What a judge says of a run.
 *
 * @param findings the one to read first first
 * @param explained the failed calls behind them: causes, repetitions, consequences
 */
public record Verdict(List<Finding> findings, Set<Syscall> explained) {
  public Verdict {
    findings = List.copyOf(findings);
    explained = Set.copyOf(explained);
  }
}
