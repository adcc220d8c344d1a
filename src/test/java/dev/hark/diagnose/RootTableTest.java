package dev.hark.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.diagnose.Echoes.Root;
import dev.hark.model.Confidence;
import dev.hark.model.Errno;
import dev.hark.model.Moment;
import dev.hark.model.OpenedFile;
import dev.hark.model.Outcome;
import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.Rule;
import dev.hark.model.ShellCommand;
import dev.hark.model.Silencer;
import dev.hark.model.TraceEvent.Syscall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked up gives what a comparison of each failure with all before it gives. */
class RootTableTest {
  private static final int ROUNDS = 400;
  private static final int FAILURES = 14;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void everyFailureFindsTheFirstRootThatTakesIt(long seed) {
    Random random = new Random(seed);
    int echoes = 0;
    int repeats = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Case> failures = new ArrayList<>();
      for (int i = 0; i < FAILURES; i++) {
        failures.add(anyCase(random, i));
      }
      List<Root> roots = Echoes.fold(failures);
      assertThat(shape(roots)).isEqualTo(shape(comparedWithAll(failures)));
      echoes += roots.stream().mapToInt(r -> r.echoes().size()).sum();
      repeats += roots.stream().mapToInt(r -> r.repeats().size()).sum();
    }
    assertThat(echoes).isGreaterThan(ROUNDS);
    assertThat(repeats).isGreaterThan(ROUNDS / 10);
  }

  private static List<Root> comparedWithAll(List<Case> inOrder) {
    List<Root> roots = new ArrayList<>();
    List<Case> ordered = new ArrayList<>(inOrder);
    ordered.sort((a, b) -> Boolean.compare(isCut(a), isCut(b)));
    for (Case failure : ordered) {
      Optional<Root> same = roots.stream().filter(r -> isRepeat(failure, r.first())).findFirst();
      if (same.isPresent()) {
        same.get().repeats().add(failure);
        continue;
      }
      Optional<Root> cause =
          roots.stream().filter(r -> Echoes.link(failure, r.first()).isPresent()).findFirst();
      cause.ifPresentOrElse(
          r -> r.follow(failure, Echoes.link(failure, r.first()).get()),
          () -> roots.add(new Root(failure)));
    }
    return roots;
  }

  private static boolean isCut(Case failure) {
    return failure.isProved(Rule.BROKEN_PIPE);
  }

  private static boolean isRepeat(Case later, Case earlier) {
    return later.place().line().isPresent()
        && later.place().line().equals(earlier.place().line())
        && later.place().file().equals(earlier.place().file())
        && later.status() == earlier.status()
        && later.silencers().equals(earlier.silencers())
        && later.errno().equals(earlier.errno())
        && later.program().equals(earlier.program());
  }

  private static List<String> shape(List<Root> roots) {
    return roots.stream()
        .map(
            root ->
                number(root.first())
                    + " again "
                    + root.repeats().stream().map(RootTableTest::number).toList()
                    + " then "
                    + root.echoes().stream()
                        .map(e -> number(e.failure()) + " " + e.link())
                        .toList())
        .toList();
  }

  private static int number(Case failure) {
    return failure.attempt().command().index();
  }

  private static Case anyCase(Random random, int number) {
    String program = one(random, "cp", "cat", "cd", "source", "tar");
    String path = one(random, "", "a", "/b", "c/d", "e");
    Errno errno = new Errno(one(random, "ENOENT", "EACCES"));
    int status = random.nextInt(4) == 0 ? 127 : 1;
    ProcessId shell = new ProcessId(10 + random.nextInt(2), 0);
    Moment start = new Moment(10L * number, Moment.NO_TIME);
    ShellCommand command = command(number, shell, start, program + " -v x " + path);
    Syscall call =
        new Syscall(
            99,
            start,
            "openat",
            "",
            path,
            path.isEmpty() ? "" : "/w/" + path,
            new Outcome.Failed(errno));
    OptionalInt line =
        random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(1 + random.nextInt(2));
    Place place =
        new Place(
            Optional.of("s.sh"),
            line,
            Optional.empty(),
            Place.UNKNOWN.script(),
            List.of(),
            Optional.empty());
    ProcessNode process = writer(random, 1000 + number, shell, start);
    Attempt attempt =
        new Attempt(
            command,
            Optional.of(process),
            List.of(process),
            OptionalInt.of(status),
            Optional.empty(),
            List.of(),
            List.of(call));
    Optional<Clue> clue =
        random.nextInt(6) == 0 ? Optional.of(new Clue(Rule.BROKEN_PIPE, "")) : Optional.empty();
    return new Case(
        attempt,
        place,
        new Fate(Fate.End.SILENCED, Set.of(), Optional.empty()),
        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(call),
        Optional.empty(),
        Set.of(random.nextBoolean() ? Silencer.NO_ERREXIT : Silencer.OR_TRUE),
        "",
        clue);
  }

  private static String one(Random random, String... values) {
    return values[random.nextInt(values.length)];
  }

  private static ShellCommand command(int index, ProcessId shell, Moment start, String text) {
    return new ShellCommand(
        index,
        shell,
        start,
        start,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        1,
        "",
        text,
        OptionalInt.empty(),
        List.of(),
        "",
        OptionalInt.empty());
  }

  /** A process that may have written one of the files that others want. */
  private static ProcessNode writer(Random random, int pid, ProcessId shell, Moment at) {
    String path = "/w/" + one(random, "a", "e", "z", "y");
    List<OpenedFile> opened =
        random.nextInt(3) == 0
            ? List.of(new OpenedFile(at, path, path, OpenedFile.Use.WRITE))
            : List.of();
    return new ProcessNode(
        new ProcessId(pid, 0),
        Optional.of(shell),
        at,
        Optional.of(new Moment(at.line() + random.nextInt(30), Moment.NO_TIME)),
        Optional.empty(),
        List.of(),
        OptionalInt.empty(),
        Confidence.EXACT,
        List.of(),
        List.of(),
        opened,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
