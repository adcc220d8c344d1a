package dev.hark.diagnose;

import dev.hark.diagnose.Fate.End;
import dev.hark.model.Errno;
import dev.hark.model.Moment;
import dev.hark.model.OpenedFile;
import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.ScriptArgument;
import dev.hark.model.Silencer;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.syntax.ShellSyntax;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Sifts attempts: which of them are failures that nobody heard of. */
final class Cases {
  private final RunIndex index;
  private final Placement placement;
  private final StatusWalk walk;
  private final Handled handled;
  private final Clues clues;
  private final HandedOn handedOn;

  /** When a command that failed was last asked a question, and the answer was taken. */
  private final Map<String, Moment> asked = new HashMap<>();

  /** Failures that ended a script, by the process of that script: they explain its status. */
  private final Map<ProcessId, Case> ends = new HashMap<>();

  Cases(RunIndex index, Placement placement, ShellSyntax syntax) {
    this.index = index;
    this.placement = placement;
    this.walk = new StatusWalk(index, placement, syntax);
    this.handled = new Handled(index);
    this.clues = new Clues(index, placement);
    this.handedOn = new HandedOn(index, placement);
  }

  /** In the order in which they began; the inner ones of a nested script are looked at first. */
  List<Case> of(List<Attempt> attempts) {
    List<Case> cases = new ArrayList<>();
    List<Attempt> innerFirst = new ArrayList<>(attempts);
    // a script ends with its last command
    innerFirst.sort(
        Comparator.comparing(Attempt::end)
            .thenComparing(attempt -> attempt.command().start(), Comparator.reverseOrder()));
    for (Attempt attempt : innerFirst) {
      of(attempt).ifPresent(cases::add);
    }
    cases.removeIf(this::isAskedAgain);
    cases.sort(Comparator.comparing(c -> c.attempt().command().start()));
    return cases;
  }

  private Optional<Case> of(Attempt attempt) {
    return attempt.failed() ? failed(attempt) : succeeded(attempt);
  }

  private Optional<Case> failed(Attempt attempt) {
    Place place = placement.of(attempt);
    Fate fate = walk.walk(attempt, place);
    Optional<Case> inner = attempt.process().flatMap(p -> Optional.ofNullable(ends.get(p.id())));
    Optional<Syscall> cause = inner.flatMap(Case::cause).or(attempt::cause);
    Case found =
        ofItem(attempt, fate)
            .or(
                () ->
                    inner.filter(end -> isHandedOver(attempt, place)).map(end -> endOf(end, fate)))
            .orElseGet(() -> caseOf(attempt, place, fate, cause, fate.silencers()));
    if (fate.end() == End.HEARD) {
      index.executed(attempt.command()).ifPresent(s -> ends.put(s.id(), found));
      return Optional.empty();
    }
    boolean inside = isInsideTraced(attempt, place);
    if ((inside && !isDroppedInside(attempt, fate)) || isOfSystem(attempt, place)) {
      return Optional.empty();
    }
    boolean failure =
        Answers.isFailure(attempt, cause, fate, index)
            && !handled.laterOn(attempt, place, cause, fate);
    if (!failure && fate.end() == End.ASKED) {
      asked.merge(question(attempt, place), attempt.end(), (a, b) -> a.isBefore(b) ? b : a);
    }
    if (!failure) {
      return Optional.empty();
    }
    return inside ? ofRecipe(attempt, fate, cause) : Optional.of(found);
  }

  /**
   * {@code for …; do up && break; sleep 1; done; if ! up; then …}: what the loop did not look at
   * was asked once more behind it.
   */
  private boolean isAskedAgain(Case earlier) {
    boolean tried =
        earlier.fate().end() == End.SILENCED && earlier.silencers().contains(Silencer.IF_CONDITION);
    Moment last = asked.get(question(earlier.attempt(), earlier.place()));
    return tried && last != null && earlier.attempt().end().isBefore(last);
  }

  private static String question(Attempt attempt, Place place) {
    return place.file().orElse("") + "\n" + attempt.command().expanded();
  }

  /**
   * What {@code sh -c} did for make, for a program: no script holds it, and the traced command
   * around it is judged as a whole.
   */
  private boolean isInsideTraced(Attempt attempt, Place place) {
    return attempt.command().depth() == 0
        && place.line().isEmpty()
        && index.traced(attempt.command()).isPresent();
  }

  /** What started the shell that the attempt was made in. */
  private Optional<ProcessNode> caller(Attempt attempt) {
    return index.executed(attempt.command()).flatMap(ProcessNode::parent).flatMap(index::node);
  }

  /** The recipe stands in no script that is known, and make in one that is. */
  private Optional<Case> ofRecipe(Attempt attempt, Fate fate, Optional<Syscall> cause) {
    return index
        .traced(attempt.command())
        .map(
            make ->
                new Attempt(
                    make.around(attempt.command().expanded()),
                    attempt.process(),
                    attempt.family(),
                    attempt.status(),
                    attempt.complaint(),
                    attempt.words(),
                    attempt.failures()))
        .map(ran -> caseOf(ran, placement.of(ran.command()), fate, cause, fate.silencers()));
  }

  /**
   * {@code install … || true}, {@code cd missing; tar …} in a Makefile, whose recipes are scripts
   * like others, and a crash wherever it was: nothing of it comes out of what holds it.
   */
  private boolean isDroppedInside(Attempt attempt, Fate fate) {
    boolean ofRecipe =
        caller(attempt).filter(program -> program.program().equals("make")).isPresent();
    boolean excused =
        fate.silencers().contains(Silencer.OR_TRUE) && Errno.inMessage(attempt.said()).isPresent();
    return fate.end() == End.SILENCED
        && (Answers.hasCrashed(attempt)
            || (ofRecipe && (excused || attempt.complaint().isPresent())));
  }

  /**
   * What a script of the system's does within itself, {@code ldd}, {@code zgrep}: whoever calls it
   * has its status. Unless it is what was to be looked at.
   */
  private boolean isOfSystem(Attempt attempt, Place place) {
    return caller(attempt).isPresent()
        && place.file().filter(f -> OF_SYSTEM.matcher(f).lookingAt()).isPresent();
  }

  private static final Pattern OF_SYSTEM = Pattern.compile("/(?:usr/)?(?:bin|sbin|lib\\w*|share)/");

  private Optional<Case> succeeded(Attempt attempt) {
    Place place = placement.of(attempt);
    if (isOfSystem(attempt, place)) {
      return Optional.empty();
    }
    Optional<OpenedFile> emptied = Clobbered.in(attempt, index, () -> neighbours(attempt));
    if (emptied.isPresent()) {
      return Optional.of(ignored(attempt, place, Optional.empty(), emptied));
    }
    Optional<Syscall> swallowed = Swallowed.in(attempt).or(() -> BashEnv.missedBy(attempt, index));
    if (swallowed.isPresent()) {
      return Optional.of(ignored(attempt, place, swallowed, Optional.empty()));
    }
    return FailedChild.in(attempt, index).map(child -> ofChild(attempt, place, child));
  }

  /** {@code xargs ./apply}: where the script that it ran for one of its items ended. */
  private Optional<Case> ofItem(Attempt xargs, Fate fate) {
    if (!xargs.name().equals("xargs")) {
      return Optional.empty();
    }
    Set<Silencer> silencers = EnumSet.of(Silencer.XARGS);
    silencers.addAll(fate.silencers());
    return xargs.family().stream()
        .filter(Cases::isFile)
        .flatMap(item -> Optional.ofNullable(ends.get(item.id())).stream())
        .findFirst()
        .map(end -> caseOf(end.attempt(), end.place(), fate.elsewhere(), end.cause(), silencers));
  }

  /** To a script: by what stands in none that is known, a recipe, or by a shell that became it. */
  private static boolean isHandedOver(Attempt attempt, Place place) {
    return place.file().isEmpty() || attempt.isItsShell();
  }

  /** Where the script ended that a command was handed over to. */
  private Case endOf(Case end, Fate fate) {
    return caseOf(end.attempt(), end.place(), fate.elsewhere(), end.cause(), fate.silencers());
  }

  private Case ofChild(Attempt attempt, Place place, Attempt child) {
    boolean ofShell = child.command().index() != attempt.command().index();
    Place there = ofShell && place.site().isEmpty() ? placement.of(child.command()) : place;
    Set<Silencer> silencers = EnumSet.of(ignoredBy(attempt, child));
    Fate fate = new Fate(End.SILENCED, silencers, Optional.empty());
    // a script that ended with a failure of its own: that is the place to look at
    return child
        .process()
        .flatMap(this::endAround)
        .map(end -> caseOf(end.attempt(), end.place(), fate, end.cause(), silencers))
        .orElseGet(() -> caseOf(child, there, fate, child.cause(), silencers));
  }

  /** Where the script ended that a process is, or that it failed for; a recipe is none. */
  private Optional<Case> endAround(ProcessNode process) {
    Optional<ProcessNode> script = process.parent().flatMap(index::executed).filter(Cases::isFile);
    return Optional.ofNullable(ends.get(process.id()))
        .or(() -> script.flatMap(s -> Optional.ofNullable(ends.get(s.id()))));
  }

  /** Of a shell: not the text after {@code -c}. */
  private static boolean isFile(ProcessNode shell) {
    return shell.image().flatMap(ScriptArgument::text).isEmpty();
  }

  private static Silencer ignoredBy(Attempt attempt, Attempt child) {
    if (attempt.name().equals("find")) {
      return Silencer.FIND_EXEC;
    }
    return child.command().index() == attempt.command().index()
        ? Silencer.PROGRAM_IGNORED_IT
        : Silencer.NO_ERREXIT;
  }

  private Case ignored(
      Attempt attempt, Place place, Optional<Syscall> cause, Optional<OpenedFile> emptied) {
    Set<Silencer> silencers = Set.of(Silencer.PROGRAM_IGNORED_IT);
    Fate fate = new Fate(End.SILENCED, silencers, Optional.empty());
    return complete(attempt, place, fate, cause, emptied, silencers);
  }

  private Case caseOf(
      Attempt attempt, Place place, Fate fate, Optional<Syscall> cause, Set<Silencer> by) {
    Set<Silencer> silencers = EnumSet.noneOf(Silencer.class);
    silencers.addAll(by);
    silencers.addAll(LostWords.silencers(attempt));
    if (attempt.name().equals("xargs")) {
      silencers.add(Silencer.XARGS);
    }
    return complete(attempt, place, fate, cause, Optional.empty(), silencers);
  }

  private Case complete(
      Attempt attempt,
      Place place,
      Fate fate,
      Optional<Syscall> cause,
      Optional<OpenedFile> emptied,
      Set<Silencer> silencers) {
    return new Case(
        attempt,
        handedOn.from(attempt.command(), place),
        fate,
        cause,
        emptied,
        silencers,
        attempt.said(),
        clues.of(attempt, cause));
  }

  /**
   * The other processes of the same pipeline: forks of the same shell that lived at the same time.
   */
  private List<ProcessNode> neighbours(Attempt attempt) {
    List<ProcessNode> neighbours = new ArrayList<>();
    Optional<ProcessNode> main = attempt.process();
    Optional<ProcessId> parent = main.flatMap(ProcessNode::parent);
    if (main.isEmpty() || parent.isEmpty() || main.get().ended().isEmpty()) {
      return neighbours;
    }
    OptionalInt line = placement.of(attempt.command()).line();
    for (ProcessNode other : index.run().processes().childrenOf(parent.get())) {
      int command = other.command().orElse(-1);
      boolean sameLine =
          command >= 0 && placement.of(index.run().commands().get(command)).line().equals(line);
      if (sameLine
          && !other.id().equals(main.get().id())
          && other.born().isBefore(main.get().ended().get())) {
        neighbours.add(other);
      }
    }
    return neighbours;
  }
}
