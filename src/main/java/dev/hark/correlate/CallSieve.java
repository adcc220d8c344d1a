package dev.hark.correlate;

import dev.hark.parse.Sieve;
import dev.hark.parse.Slice;
import java.util.ArrayList;
import java.util.List;

/**
 * Which calls {@link CallDispatch} would look at and do nothing, or only count. A process is known
 * from its first call on, so that one is never dropped.
 */
final class CallSieve implements Sieve {
  private final ProcessTable processes;
  private final FailureFamilies families;
  private final List<Kind> kinds = new ArrayList<>();
  private final List<Slice> names = new ArrayList<>();

  CallSieve(ProcessTable processes, FailureFamilies families) {
    this.processes = processes;
    this.families = families;
  }

  @Override
  public int kind(Slice name) {
    kinds.add(Kind.of(name));
    names.add(Slice.of(name.text()));
    return kinds.size() - 1;
  }

  @Override
  public boolean drops(int kind, int pid) {
    return switch (kinds.get(kind)) {
      case OTHER -> true;
      case STAT, STATAT -> processes.isKnown(pid);
      case READ -> processes.isKnown(pid) && !processes.isShell(pid);
      default -> false;
    };
  }

  @Override
  public boolean drops(int kind, int pid, Slice errno) {
    return kinds.get(kind) != Kind.CONNECT
        && processes.isKnown(pid)
        && families.countNamed(names.get(kind), errno);
  }
}
