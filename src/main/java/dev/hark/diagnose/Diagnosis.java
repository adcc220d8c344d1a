package dev.hark.diagnose;

import dev.hark.model.Finding;
import dev.hark.model.Run;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.syntax.ShellSyntax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Facts in, findings out: what was tried, what failed, what became of it, which of it matters. */
public final class Diagnosis {
  private final List<Check> checks;
  private final ShellSyntax syntax;

  public Diagnosis(List<Check> checks, ShellSyntax syntax) {
    this.checks = List.copyOf(checks);
    this.syntax = syntax;
  }

  /** The verdict on a run. */
  public Verdict of(Run run) {
    RunIndex index = new RunIndex(run);
    Placement placement = new Placement(index, syntax);
    List<Attempt> attempts = Attempts.of(index);
    List<Case> cases = new Cases(index, placement, syntax).of(attempts);
    List<Finding> findings = new ArrayList<>();
    // By identity: to hash a call is to hash its arguments.
    Set<Syscall> explained = Collections.newSetFromMap(new IdentityHashMap<>());
    FindingWriter writer = new FindingWriter(index);
    for (Echoes.Root root : Echoes.fold(cases)) {
      check(root.first())
          .ifPresent(
              check -> {
                findings.add(writer.write(root, check));
                root.all().forEach(c -> c.cause().ifPresent(explained::add));
              });
    }
    return new Verdict(ranked(findings), List.copyOf(explained));
  }

  private Optional<Check> check(Case failure) {
    return checks.stream().filter(check -> check.applies(failure)).findFirst();
  }

  private static List<Finding> ranked(List<Finding> findings) {
    List<Finding> ranked = new ArrayList<>();
    findings.sort(Comparator.comparing(Finding::severity));
    for (Finding finding : findings) {
      ranked.add(finding.withRank(ranked.size() + 1));
    }
    return ranked;
  }
}
