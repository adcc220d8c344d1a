package dev.hark.report;

import dev.hark.model.Evidence;
import dev.hark.model.Finding;
import dev.hark.model.Moment;
import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.Report;
import dev.hark.model.Run;
import dev.hark.model.ShellCommand;
import dev.hark.model.TraceEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A run laid out in rows along one axis: commands by their nesting, processes in lanes that are
 * used again, failing calls and findings as points. Bars of one row never overlap. Every drawing of
 * the run, on paper or on a screen, is made from this.
 */
final class Timeline {
  /** What positions count from the first event on. */
  enum Axis {
    NANOSECONDS,
    /** For a log without times. */
    LOG_LINES
  }

  /** A shell command; {@code row} is at least its nesting. */
  record CommandBar(ShellCommand command, int row, long from, long to) {}

  /** A process; {@code depth} is how many ancestors it has in the trace. */
  record ProcessBar(ProcessNode node, int row, int depth, long from, long to) {}

  /** A failing call; {@code rank} is that of the finding it proves, 0 if none. */
  record FailedCall(TraceEvent.Syscall call, ProcessBar process, long at, int rank) {}

  /** Where a finding happened, as far as that is known. */
  record FindingPoint(Finding finding, long at, int commandRow, int processRow) {
    /** Stands for a row that is not known. */
    static final int NO_ROW = -1;
  }

  private final Axis axis;
  private final long origin;
  private long length = 1;
  private final List<CommandBar> commands = new ArrayList<>();
  private final List<ProcessBar> processes = new ArrayList<>();
  private final List<FailedCall> failures = new ArrayList<>();
  private final List<FindingPoint> findings = new ArrayList<>();
  private int commandRows;
  private int processRows;

  private Timeline(Axis axis, long origin) {
    this.axis = axis;
    this.origin = origin;
  }

  static Timeline of(Report report) {
    Run run = report.run();
    List<Moment> moments = new ArrayList<>();
    run.commands().forEach(c -> moments.add(c.start()));
    run.processes().all().forEach(p -> moments.add(p.born()));
    boolean timed = !moments.isEmpty() && moments.stream().allMatch(Moment::hasTime);
    Axis axis = timed ? Axis.NANOSECONDS : Axis.LOG_LINES;
    long origin = moments.stream().mapToLong(m -> raw(axis, m)).min().orElse(0);
    Timeline timeline = new Timeline(axis, origin);
    timeline.layCommands(run);
    timeline.layProcesses(run);
    timeline.markFailures(report);
    timeline.markFindings(report);
    return timeline;
  }

  private static long raw(Axis axis, Moment moment) {
    return axis == Axis.NANOSECONDS ? moment.nanos() : moment.line();
  }

  /** A clock that was set back gives no negative position. */
  private long position(Moment moment) {
    if (axis == Axis.NANOSECONDS && !moment.hasTime()) {
      return 0;
    }
    long position = Math.max(0, raw(axis, moment) - origin);
    length = Math.max(length, position);
    return position;
  }

  private void layCommands(Run run) {
    Rows rows = new Rows();
    for (ShellCommand command :
        run.commands().stream().sorted(Comparator.comparingInt(ShellCommand::index)).toList()) {
      long from = position(command.start());
      long to = Math.max(from, position(command.end()));
      int row = rows.place(Math.max(0, command.depth() - 1), from, to);
      commands.add(new CommandBar(command, row, from, to));
    }
    commandRows = rows.count();
  }

  private void layProcesses(Run run) {
    Rows rows = new Rows();
    Map<ProcessId, ProcessBar> placed = new HashMap<>();
    List<ProcessNode> open = new ArrayList<>();
    for (ProcessNode node : run.processes().all()) {
      node.ended().ifPresentOrElse(this::position, () -> open.add(node));
    }
    for (ProcessNode node : run.processes().all()) {
      long from = position(node.born());
      long to = Math.max(from, node.ended().map(this::position).orElse(length));
      ProcessBar parent = node.parent().map(placed::get).orElse(null);
      int depth = parent == null ? 0 : parent.depth() + 1;
      int row = rows.place(parent == null ? 0 : parent.row() + 1, from, to);
      ProcessBar bar = new ProcessBar(node, row, depth, from, to);
      placed.put(node.id(), bar);
      processes.add(bar);
    }
    processRows = rows.count();
  }

  private void markFailures(Report report) {
    Map<Long, Integer> ranks = new HashMap<>();
    for (Finding finding : report.findings()) {
      for (Evidence evidence : finding.evidence()) {
        if (evidence instanceof Evidence.FailedCall && evidence.line().isPresent()) {
          ranks.merge(evidence.line().getAsLong(), finding.rank(), Math::min);
        }
      }
    }
    for (ProcessBar bar : processes) {
      for (TraceEvent.Syscall call : bar.node().failures()) {
        int rank = ranks.getOrDefault(call.at().line(), 0);
        failures.add(new FailedCall(call, bar, position(call.at()), rank));
      }
    }
  }

  private void markFindings(Report report) {
    for (Finding finding : InRankOrder.of(report)) {
      Optional<FailedCall> call =
          failures.stream().filter(f -> f.rank() == finding.rank()).findFirst();
      Optional<ProcessBar> process = call.map(FailedCall::process).or(() -> processOf(finding));
      Optional<CommandBar> command = commandOf(finding, process);
      long at =
          call.map(FailedCall::at)
              .or(() -> process.map(ProcessBar::to))
              .or(() -> command.map(CommandBar::to))
              .orElse(-1L);
      if (at >= 0) {
        findings.add(
            new FindingPoint(
                finding,
                at,
                command.map(CommandBar::row).orElse(FindingPoint.NO_ROW),
                process.map(ProcessBar::row).orElse(FindingPoint.NO_ROW)));
      }
    }
  }

  private Optional<ProcessBar> processOf(Finding finding) {
    return processes.stream()
        .filter(p -> finding.pid().isPresent() && p.node().id().pid() == finding.pid().getAsInt())
        .filter(p -> finding.program().isEmpty() || p.node().program().equals(finding.program()))
        .findFirst();
  }

  private Optional<CommandBar> commandOf(Finding finding, Optional<ProcessBar> process) {
    Optional<CommandBar> byProcess =
        process
            .filter(p -> p.node().command().isPresent())
            .map(p -> p.node().command().getAsInt())
            .flatMap(i -> commands.stream().filter(c -> c.command().index() == i).findFirst());
    return byProcess.or(
        () ->
            commands.stream()
                .filter(c -> finding.place().isPresent() && stands(c.command(), finding))
                .findFirst());
  }

  private static boolean stands(ShellCommand command, Finding finding) {
    return command.file().equals(finding.place().map(p -> p.file()))
        && command.line().isPresent()
        && finding.place().filter(p -> p.line() == command.line().getAsInt()).isPresent();
  }

  Axis axis() {
    return axis;
  }

  /** The position of the last event; at least 1. */
  long length() {
    return length;
  }

  List<CommandBar> commands() {
    return commands;
  }

  List<ProcessBar> processes() {
    return processes;
  }

  List<FailedCall> failures() {
    return failures;
  }

  List<FindingPoint> findings() {
    return findings;
  }

  int commandRows() {
    return commandRows;
  }

  int processRows() {
    return processRows;
  }

  boolean isEmpty() {
    return commands.isEmpty() && processes.isEmpty();
  }

  /** Rows that are used again when the bar in them has ended. */
  private static final class Rows {
    private final List<Long> ends = new ArrayList<>();

    int place(int least, long from, long to) {
      int row = least;
      while (row < ends.size() && ends.get(row) > from) {
        row++;
      }
      while (ends.size() <= row) {
        ends.add(0L);
      }
      ends.set(row, to);
      return row;
    }

    int count() {
      return ends.size();
    }
  }
}
