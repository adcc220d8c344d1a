package dev.hark.correlate;

import dev.hark.model.Moment;
import dev.hark.model.ShellCommand;
import dev.hark.parse.Texts;
import dev.hark.parse.XtraceRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The commands of all shells in the order in which they began. */
final class CommandTimeline {
  /** A record as it came, with the shell that wrote it. */
  private record Entry(LiveProcess shell, Moment at, XtraceRecord record) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<Integer> cut = new ArrayList<>();
  private final Map<LiveProcess, List<Integer>> byShell = new HashMap<>();
  private final Texts texts = new Texts();

  /** Takes a record down and returns its index. */
  int begin(LiveProcess shell, Moment at, XtraceRecord record) {
    int index = entries.size();
    entries.add(new Entry(shell, at, remembered(record)));
    byShell.computeIfAbsent(shell, k -> new ArrayList<>()).add(index);
    return index;
  }

  /** A loop writes the same texts in each round: they are kept once. */
  private XtraceRecord remembered(XtraceRecord r) {
    return new XtraceRecord(
        r.depth(),
        r.shellPid(),
        "",
        r.status(),
        r.pipeStatus(),
        texts.same(r.options()),
        r.file().map(texts::same),
        r.line(),
        r.function().map(texts::same),
        texts.same(r.source()),
        texts.same(r.expanded()));
  }

  private void complete(int index, String text) {
    Entry e = entries.get(index);
    XtraceRecord r = e.record();
    XtraceRecord whole =
        new XtraceRecord(
            r.depth(),
            r.shellPid(),
            r.clock(),
            r.status(),
            r.pipeStatus(),
            r.options(),
            r.file(),
            r.line(),
            r.function(),
            r.source(),
            text);
    entries.set(index, new Entry(e.shell(), e.at(), whole));
  }

  /** strace's {@code -s} has cut the text of a plain line. */
  void markCut(int index) {
    cut.add(index);
  }

  /** Puts the rest back where the output in the log, or a saved trace, shows it. */
  void completeFrom(OutputLines output) {
    for (int index : cut) {
      Entry entry = entries.get(index);
      String begun = "+".repeat(entry.record().depth()) + " " + entry.record().expanded();
      output
          .startingWith(begun, entry.at().line())
          .ifPresent(whole -> complete(index, whole.substring(entry.record().depth() + 1)));
    }
  }

  /** How many {@code +} began the record of a command. */
  int depth(int index) {
    return entries.get(index).record().depth();
  }

  /** The words of a command as {@code set -x} printed them. */
  String text(int index) {
    return entries.get(index).record().expanded();
  }

  int size() {
    return entries.size();
  }

  /** The log has ended, and what was in it was handed on. */
  void clear() {
    entries.clear();
    cut.clear();
    byShell.clear();
  }

  /** Everything known, now that the log has ended. */
  List<ShellCommand> finish(StatusObservations observations) {
    List<ShellCommand> commands = new ArrayList<>(entries.size());
    for (int i = 0; i < entries.size(); i++) {
      commands.add(command(i, observations));
    }
    return commands;
  }

  private ShellCommand command(int index, StatusObservations observations) {
    Entry e = entries.get(index);
    XtraceRecord r = e.record();
    return new ShellCommand(
        index,
        e.shell().id,
        e.at(),
        next(index).map(n -> n.at()).or(() -> e.shell().ended).orElse(e.at()),
        r.file(),
        r.line(),
        r.function(),
        r.depth(),
        r.source(),
        r.expanded(),
        r.status(),
        r.pipeStatus(),
        r.options(),
        statusAfter(index, observations));
  }

  /**
   * How a command ended: its own process tells; else the first who saw {@code $?} after it, be it
   * the same shell's next record or a child that inherited it; else the shell's own end.
   */
  private OptionalInt statusAfter(int index, StatusObservations observations) {
    OptionalInt ofProcess = observations.ofProcess(index);
    if (ofProcess.isPresent()) {
      return ofProcess;
    }
    OptionalInt byChild = observations.seenByChild(index);
    if (byChild.isPresent()) {
      return byChild;
    }
    Optional<Entry> next = next(index);
    if (next.isPresent()) {
      return next.get().record().status();
    }
    return entries
        .get(index)
        .shell()
        .status
        .map(s -> OptionalInt.of(s.shellStatus()))
        .orElse(OptionalInt.empty());
  }

  /** {@code $?} as the first record of a shell shows it: inherited at the fork. */
  OptionalInt firstStatusSeenBy(LiveProcess shell) {
    List<Integer> own = byShell.getOrDefault(shell, List.of());
    return own.isEmpty() ? OptionalInt.empty() : entries.get(own.get(0)).record().status();
  }

  private Optional<Entry> next(int index) {
    List<Integer> own = byShell.get(entries.get(index).shell());
    if (own == null) {
      return Optional.empty();
    }
    int place = java.util.Collections.binarySearch(own, index);
    return place >= 0 && place + 1 < own.size()
        ? Optional.of(entries.get(own.get(place + 1)))
        : Optional.empty();
  }
}
