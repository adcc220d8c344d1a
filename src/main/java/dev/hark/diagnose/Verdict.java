package dev.hark.diagnose;

import dev.hark.model.Finding;
import dev.hark.model.TraceEvent.Syscall;
import java.util.List;

/**
 * What a judge says of a run.
 *
 * @param findings the one to read first first
 * @param explained the failed calls behind them, each once: causes, repetitions, consequences
 */
public record Verdict(List<Finding> findings, List<Syscall> explained) {
  public Verdict {
    findings = List.copyOf(findings);
    explained = List.copyOf(explained);
  }
}
