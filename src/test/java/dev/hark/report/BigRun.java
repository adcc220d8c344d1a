package dev.hark.report;

import dev.hark.model.Confidence;
import dev.hark.model.Descriptor;
import dev.hark.model.Errno;
import dev.hark.model.Finding;
import dev.hark.model.Image;
import dev.hark.model.InputAccount;
import dev.hark.model.Moment;
import dev.hark.model.Outcome;
import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.ProcessTree;
import dev.hark.model.Report;
import dev.hark.model.Run;
import dev.hark.model.RunSummary;
import dev.hark.model.ShellCommand;
import dev.hark.model.Sources;
import dev.hark.model.TraceEvent;
import dev.hark.model.WaitStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * A run with any number of commands, of the kind that a build makes: a loop, a function called in
 * it, every third command a program, now and then a failing call, and the findings of {@link
 * Deploy} on the way.
 */
final class BigRun {
  private static final long START = 1_795_363_200_000_000_000L;
  private static final ProcessId SHELL = new ProcessId(16300, 0);

  private final List<ShellCommand> commands = new ArrayList<>();
  private final List<ProcessNode> processes = new ArrayList<>();
  private long line = 1;
  private long nanos = START;

  private BigRun() {}

  static Report of(int size) {
    return new BigRun().build(size);
  }

  private Report build(int size) {
    Finding finding = Deploy.finding();
    Moment born = now();
    for (int i = 0; i < size; i++) {
      int depth = 1 + i % 4 % 3;
      Moment start = tick(40_000 + (i * 7919L) % 90_000);
      boolean culprit = i == size / 2;
      boolean external = culprit || i % 3 == 0;
      if (external) {
        addProcess(i, culprit);
      }
      Moment end = tick(10_000);
      commands.add(
          new ShellCommand(
              i,
              SHELL,
              start,
              end,
              Optional.of("deploy.sh"),
              OptionalInt.of(culprit ? 6 : 1 + i % Deploy.SCRIPT.size()),
              Optional.of("stage"),
              depth,
              culprit ? "cp -r assets build/\"$release\"/ 2>/dev/null" : "step " + i,
              "step " + i,
              OptionalInt.of(0),
              List.of(0),
              "hB",
              OptionalInt.of(culprit ? 1 : 0)));
    }
    processes.add(
        0,
        new ProcessNode(
            SHELL,
            Optional.empty(),
            born,
            Optional.of(now()),
            Optional.of(new WaitStatus.Exited(0)),
            List.of(image(born, "/bin/bash", "bash", "deploy.sh")),
            OptionalInt.empty(),
            Confidence.EXACT,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
    Run run =
        new Run(
            new RunSummary(
                List.of("bash", "deploy.sh"),
                Optional.of("/srv/app"),
                Optional.of(Instant.parse("2026-11-22T16:00:00.123456Z")),
                OptionalLong.of((nanos - START) / 1_000_000),
                OptionalInt.of(0),
                Optional.empty(),
                processes.size(),
                commands.size()),
            new InputAccount(
                line, line * 90, 0, 0, size / 4L + 1, Map.of("locale", 64L, "path-search", 40L)),
            new ProcessTree(processes),
            commands,
            new Sources(Map.of("deploy.sh", Deploy.SCRIPT)));
    return new Report(run, List.of(finding));
  }

  private void addProcess(int i, boolean culprit) {
    Moment born = tick(5_000);
    int pid = culprit ? 16304 : 20_000 + i;
    List<TraceEvent.Syscall> failures = new ArrayList<>();
    if (culprit || i % 12 == 0) {
      Moment at = culprit ? new Moment(683, tick(20_000).nanos()) : tick(20_000);
      failures.add(
          new TraceEvent.Syscall(
              pid,
              at,
              "newfstatat",
              "AT_FDCWD, \"assets\"",
              "assets",
              "/srv/app/assets",
              new Outcome.Failed(new Errno(i % 24 == 0 ? "EACCES" : "ENOENT"))));
    }
    String program =
        culprit
            ? "cp"
            : IntStream.of(i % 3)
                .mapToObj(n -> List.of("sed", "tar", "git").get(n))
                .findFirst()
                .orElse("sed");
    processes.add(
        new ProcessNode(
            new ProcessId(pid, 0),
            Optional.of(SHELL),
            born,
            Optional.of(tick(150_000 + (i * 104729L) % 700_000)),
            Optional.of(new WaitStatus.Exited(culprit ? 1 : 0)),
            List.of(image(born, "/usr/bin/" + program, program, "-r", "assets")),
            OptionalInt.of(i),
            Confidence.EXACT,
            failures,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  private static Image image(Moment at, String path, String... argv) {
    return new Image(
        at,
        path,
        List.of(argv),
        Map.of(),
        "/srv/app",
        List.of(Descriptor.UNKNOWN, Descriptor.UNKNOWN, Descriptor.named("/dev/null")));
  }

  private Moment now() {
    return new Moment(line, nanos);
  }

  private Moment tick(long forward) {
    nanos += forward;
    line++;
    return now();
  }
}
