package dev.hark.diagnose;

import dev.hark.model.Evidence;
import dev.hark.model.Finding;
import dev.hark.model.ProcessNode;
import dev.hark.model.Severity;
import dev.hark.model.Signal;
import dev.hark.model.SourceSpan;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.model.WaitStatus;
import dev.hark.syntax.CommandSite;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Puts a failure into words, with the proof. */
final class FindingWriter {
  /** How many of the paths of repetitions, and how many consequences, one sentence can hold. */
  private static final int MOST_PATHS = 3;

  private static final int MOST_ECHOES = 3;

  private final RunIndex index;

  FindingWriter(RunIndex index) {
    this.index = index;
  }

  Finding write(Echoes.Root root, Check check) {
    Case failure = root.first();
    Attempt attempt = failure.attempt();
    Optional<WaitStatus> status = attempt.process().flatMap(ProcessNode::status);
    Optional<Signal> signal = status.flatMap(FindingWriter::signal);
    Place place = failure.place();
    return new Finding(
        1,
        Severity.ERROR,
        check.rule(),
        place.file().isPresent() && place.line().isPresent()
            ? Optional.of(span(failure))
            : Optional.empty(),
        1 + root.repeats().size(),
        place.text(attempt.command()),
        attempt
            .process()
            .map(p -> OptionalInt.of(p.id().pid()))
            .orElse(OptionalInt.of(attempt.command().shell().pid())),
        attempt.name(),
        signal.isPresent() ? OptionalInt.empty() : attempt.status(),
        signal,
        failure.cause().map(Syscall::name),
        failure.errno(),
        Optional.of(failure.path()).filter(p -> !p.isEmpty()),
        failure.silencers().stream().sorted().toList(),
        failure.heard(),
        check.headline(failure),
        Reasons.of(failure),
        consequence(root),
        check.help(failure),
        index.node(attempt.command().shell()).map(ProcessNode::confidence).orElseThrow(),
        evidence(root),
        Excerpts.of(failure));
  }

  private static SourceSpan span(Case failure) {
    Place place = failure.place();
    int line = place.line().orElseThrow();
    Optional<CommandSite> site = place.shown().site();
    int end = site.map(s -> Math.max(line, s.span().endLine())).orElse(line);
    // of a function that only hands its words on, the call is shown
    Optional<String> function =
        site.isPresent()
            ? site.flatMap(Levels::functionOf)
            : failure.attempt().command().function();
    return new SourceSpan(place.file().orElseThrow(), line, end, function);
  }

  private static Optional<Signal> signal(WaitStatus status) {
    return status.match(s -> Optional.empty(), Optional::of);
  }

  private static String consequence(Echoes.Root root) {
    List<String> parts = new ArrayList<>();
    repeated(root).ifPresent(parts::add);
    root.echoes().stream()
        .map(FindingWriter::followed)
        .distinct()
        .limit(MOST_ECHOES)
        .forEach(parts::add);
    return String.join("; ", parts);
  }

  private static String followed(Echoes.Echo echo) {
    OptionalInt line = echo.failure().place().line();
    String where = line.isPresent() ? " at line " + line.getAsInt() : "";
    String why =
        switch (echo.link()) {
          case PROVED -> " because of it";
          case LIKELY -> ", probably because of it";
        };
    return echo.failure().program() + " failed" + where + why;
  }

  /** {@code it failed 124 more times, on b, c … z}: the paths tell what was left undone. */
  private static Optional<String> repeated(Echoes.Root root) {
    int more = root.repeats().size();
    if (more == 0) {
      return Optional.empty();
    }
    String times = more == 1 ? "once more" : more + " more times";
    List<String> paths =
        root.repeats().stream().map(Case::path).filter(p -> !p.isEmpty()).distinct().toList();
    List<String> shown = paths.subList(0, Math.min(paths.size(), MOST_PATHS));
    String rest = paths.size() > MOST_PATHS ? " … " + paths.get(paths.size() - 1) : "";
    String on = paths.isEmpty() ? "" : ", on " + String.join(", ", shown) + rest;
    return Optional.of("it failed " + times + " here" + on);
  }

  /** The whole proof of the first time; of the last time the call that failed. */
  private static List<Evidence> evidence(Echoes.Root root) {
    List<Evidence> evidence = evidence(root.first());
    if (!root.repeats().isEmpty()) {
      call(root.repeats().get(root.repeats().size() - 1)).ifPresent(evidence::add);
    }
    return evidence;
  }

  private static Optional<Evidence> call(Case failure) {
    return failure
        .cause()
        .map(
            c ->
                new Evidence.FailedCall(
                    OptionalLong.of(c.at().line()),
                    OptionalInt.of(c.tid()),
                    failure.attempt().name(),
                    brief(c).text()));
  }

  /**
   * What was to be written is no proof of anything, and may be a page of it. Whole words are shown:
   * half a token no longer looks like one, and would not be masked.
   */
  private static Syscall brief(Syscall call) {
    int data = call.arguments().indexOf('"') + 1;
    int end = data + MOST_DATA;
    boolean writes = call.name().contains("write") || call.name().startsWith("send");
    if (!writes || data == 0 || end + BEHIND_DATA >= call.arguments().length()) {
      return call;
    }
    int cut = end;
    while (cut > data && " \\".indexOf(call.arguments().charAt(cut)) < 0) {
      cut--;
    }
    return call.withArguments(call.arguments().substring(0, cut) + "\"...");
  }

  /** Characters, as many as strace shows without -s. */
  private static final int MOST_DATA = 32;

  /** The closing quote and the length: to leave only these out would say no less. */
  private static final int BEHIND_DATA = 16;

  private static List<Evidence> evidence(Case failure) {
    List<Evidence> evidence = new ArrayList<>();
    Attempt attempt = failure.attempt();
    String program = attempt.name();
    call(failure).ifPresent(evidence::add);
    searched(failure).ifPresent(evidence::add);
    if (!attempt.words().isEmpty()) {
      var first = attempt.words().get(0);
      evidence.add(
          new Evidence.LostWords(
              OptionalLong.of(first.at().line()),
              attempt.process().map(p -> OptionalInt.of(p.id().pid())).orElse(OptionalInt.empty()),
              program,
              "write("
                  + first.descriptor()
                  + target(first.target().name())
                  + "), "
                  + bytes(failure)));
    }
    attempt
        .process()
        .filter(p -> p.status().isPresent())
        .ifPresent(
            p ->
                evidence.add(
                    new Evidence.Exit(
                        p.ended().map(e -> OptionalLong.of(e.line())).orElse(OptionalLong.empty()),
                        OptionalInt.of(p.id().pid()),
                        program,
                        p.status().get().match(s -> "exited with " + s, s -> "killed by " + s))));
    if (evidence.isEmpty()) {
      evidence.add(
          new Evidence.CarriedOn(
              OptionalLong.of(attempt.command().start().line()),
              OptionalInt.of(attempt.command().shell().pid()),
              program,
              "went on after status " + failure.status()));
    }
    return evidence;
  }

  /** Where a shell looked for a command that is nowhere: each folder of PATH has its own call. */
  private static Optional<Evidence> searched(Case failure) {
    Attempt attempt = failure.attempt();
    String name = "/" + attempt.name();
    List<Syscall> looks =
        attempt.failures().stream()
            .filter(c -> c.failedWith("ENOENT") && c.path().startsWith("/"))
            .filter(c -> c.path().endsWith(name))
            .toList();
    if (failure.status() != 127 || looks.isEmpty()) {
      return Optional.empty();
    }
    List<String> folders =
        looks.stream()
            .map(c -> c.path().substring(0, c.path().length() - name.length()))
            .distinct()
            .toList();
    Syscall first = looks.get(0);
    return Optional.of(
        new Evidence.FailedCall(
            OptionalLong.of(first.at().line()),
            OptionalInt.of(first.tid()),
            attempt.name(),
            "not in " + String.join(", ", folders)));
  }

  private static String target(String name) {
    return name.isEmpty() ? "" : "<" + name + ">";
  }

  private static String bytes(Case failure) {
    int pieces = failure.attempt().words().size();
    int chars = failure.attempt().words().stream().mapToInt(w -> w.text().length()).sum();
    return chars + " bytes in " + pieces + (pieces == 1 ? " piece" : " pieces");
  }
}
