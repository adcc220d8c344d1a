package dev.hark.diagnose;

import dev.hark.model.Moment;
import dev.hark.model.OpenedFile;
import dev.hark.model.OpenedFile.Use;
import dev.hark.model.ProcessNode;
import dev.hark.model.ProcessTree;
import dev.hark.model.TraceEvent.Syscall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** When each path of a run was opened: asked for each failure, so nothing is searched for. */
final class OpenedPaths {
  /** Lines of the log. */
  private static final class Lines {
    private long last = Long.MIN_VALUE;
    private long lastWritten = Long.MIN_VALUE;
    private long firstPut = Long.MAX_VALUE;

    private void add(OpenedFile file) {
      long line = file.at().line();
      last = Math.max(last, line);
      if (file.isWritten()) {
        lastWritten = Math.max(lastWritten, line);
      }
      if (file.use() == Use.PUT) {
        firstPut = Math.min(firstPut, line);
      }
    }
  }

  private static final Lines NEVER = new Lines();

  private final Map<String, Lines> byPath = new HashMap<>();
  private final List<String> relative = new ArrayList<>();

  OpenedPaths(ProcessTree processes) {
    for (ProcessNode process : processes.all()) {
      for (OpenedFile file : process.opened()) {
        byPath.computeIfAbsent(file.resolved(), this::noted).add(file);
      }
    }
  }

  private Lines noted(String path) {
    if (SameFile.isRelative(path)) {
      relative.add(path);
    }
    return new Lines();
  }

  /** Whether exactly the path of {@code call} was opened after {@code moment}. */
  boolean isAfter(Moment moment, Syscall call) {
    return of(call.resolved()).last > moment.line();
  }

  /** The same, and not only to be read. */
  boolean isWrittenAfter(Moment moment, Syscall call) {
    return of(call.resolved()).lastWritten > moment.line();
  }

  /** As {@link #isAfter}, also where the log does not tell a directory, see {@link SameFile}. */
  boolean isSameAfter(Moment moment, Syscall call) {
    return anySame(call, lines -> lines.last > moment.line());
  }

  /** As {@link #isWrittenAfter}, for {@link SameFile}. */
  boolean isSameWrittenAfter(Moment moment, Syscall call) {
    return anySame(call, lines -> lines.lastWritten > moment.line());
  }

  /** Whether it was made, and not only opened, before {@code moment}. */
  boolean isPutBefore(Moment moment, String path) {
    return of(path).firstPut < moment.line();
  }

  private Lines of(String path) {
    return byPath.getOrDefault(path, NEVER);
  }

  private boolean anySame(Syscall call, Predicate<Lines> wanted) {
    boolean everywhere = SameFile.isRelative(call.resolved());
    return (!call.resolved().isEmpty() && wanted.test(of(call.resolved())))
        || (everywhere ? byPath.keySet() : relative)
            .stream().anyMatch(p -> SameFile.isIt(call, p) && wanted.test(of(p)));
  }
}
