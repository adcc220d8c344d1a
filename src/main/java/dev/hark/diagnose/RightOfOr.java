package dev.hark.diagnose;

import dev.hark.diagnose.Fate.End;
import dev.hark.model.Silencer;
import dev.hark.syntax.CommandSite;
import dev.hark.syntax.Enclosure;
import dev.hark.syntax.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the right side of {@code ||} makes of a status. */
final class RightOfOr {
  private final Witnesses witnesses;
  private final Attempt attempt;
  private final List<Level> way;
  private final Passage passage;

  RightOfOr(Witnesses witnesses, Attempt attempt, List<Level> way, Passage passage) {
    this.witnesses = witnesses;
    this.attempt = attempt;
    this.way = way;
    this.passage = passage;
  }

  /**
   * Where it ends; empty when it goes on outwards.
   *
   * @param level how many functions were left already
   * @param enclosures around the command on this level
   * @param or which of them is the left side
   */
  Optional<Fate> take(int level, List<Enclosure> enclosures, int or) {
    Enclosure enclosure = enclosures.get(or);
    if (passage.isNegatedWithin(level)) {
      return Optional.of(passage.asked(Optional.of(enclosure)));
    }
    String left = level == 0 ? attempt.name() : "";
    Fallback.Answer answer = Fallback.read(enclosure.detail(), left, witnesses.syntax());
    return switch (answer) {
      case NOTHING ->
          level == 0 && isHeard(enclosures, or)
              ? handled()
              : Optional.of(passage.silenced(Silencer.OR_TRUE, enclosure));
      case TALK ->
          isCaptured(level, enclosures, or) ? handled() : Optional.of(talkedOver(level, enclosure));
      case SKIP, GIVE_UP ->
          Fallback.isValue(enclosures, or) || isQuestion(level) || isSearch(level)
              ? handled()
              : Optional.of(passage.taken(End.LEFT_OUT, enclosure));
      case SET -> Optional.of(set(level, enclosures, or));
      case ACT -> acted(enclosure);
      case RAISE -> {
        passage.endShell();
        yield Optional.empty();
      }
      case RETURN -> {
        passage.endFunction();
        yield Optional.empty();
      }
    };
  }

  /** {@code check "$(cmd 2>&1 || true)"}. */
  private boolean isHeard(List<Enclosure> enclosures, int or) {
    return Fallback.capture(enclosures, or)
        .filter(c -> c.kind() == Enclosure.Kind.ARGUMENT_SUBSTITUTION)
        .filter(c -> Manner.isHeardWith(attempt, way.get(0), c))
        .isPresent();
  }

  /** {@code || failed=1}: kept, unless the variable ends with the subshell of its loop. */
  private Fate set(int level, List<Enclosure> enclosures, int or) {
    if (LostVariable.isSet(way.get(level), or)) {
      passage.meet(Silencer.LOOP_IN_PIPE);
      passage.meet(Silencer.SUBSHELL);
      return passage.end(End.SILENCED, Optional.empty());
    }
    return Fallback.isValue(enclosures, or)
        ? passage.taken(End.REPLACED, enclosures.get(or))
        : Fate.of(End.HANDLED);
  }

  private static Optional<Fate> handled() {
    return Optional.of(Fate.of(End.HANDLED));
  }

  /** A function that keeps its words to itself is asked a question by {@code f || echo no}. */
  private Fate talkedOver(int level, Enclosure enclosure) {
    if (level == 0 && Manner.onlyPrints(way.get(0).site())) {
      return Fate.of(End.HANDLED);
    }
    if (isQuestion(level)
        || Manner.isTrial(way.get(level), enclosure)
        || (passage.isLeftOfAnd() && Manner.onlyAnswers(attempt))) {
      passage.meet(Silencer.OR_TRUE);
      return passage.end(End.ASKED, Optional.of(enclosure));
    }
    return passage.silenced(Silencer.OR_TRUE, enclosure);
  }

  private boolean isQuestion(int level) {
    return level > 0 && Manner.isQuiet(attempt);
  }

  /** {@code || die "…"}: how its function ends, the shell's last commands tell. */
  private Optional<Fate> acted(Enclosure enclosure) {
    Aftermath aftermath = witnesses.aftermath();
    if (aftermath.gaveUpWithZero(attempt.command())) {
      passage.meet(Silencer.EXIT_ZERO);
      return Optional.of(passage.silenced(Silencer.OR_TRUE, enclosure));
    }
    if (aftermath.gaveUp(attempt.command())) {
      passage.endShell();
      return Optional.empty();
    }
    return handled();
  }

  /** {@code echo}'s words become a value, of a function's caller too; not those for people. */
  private boolean isCaptured(int level, List<Enclosure> enclosures, int or) {
    if (Fallback.capture(enclosures, or).isPresent()) {
      return true;
    }
    boolean toPeople = TO_PEOPLE.matcher(enclosures.get(or).detail()).find();
    return !toPeople
        && way.subList(level + 1, way.size()).stream()
            .map(Level::enclosures)
            .anyMatch(outer -> Fallback.isValue(outer, outer.size()) || isReadAsFile(outer));
  }

  /** {@code < <(f)}. */
  private static boolean isReadAsFile(List<Enclosure> enclosures) {
    return enclosures.stream().anyMatch(e -> e.kind() == Enclosure.Kind.PROCESS_SUBSTITUTION);
  }

  private static final Pattern TO_PEOPLE = Pattern.compile(">&\\s*2\\b");

  /**
   * {@code for p in /opt ~/.local; do mkdir -p "$p/bin" || continue; echo "$p"; return; done}: the
   * turns are tries, and the first that goes well is the last.
   */
  private boolean isSearch(int level) {
    Level here = way.get(level);
    return here.enclosures().stream()
        .filter(e -> e.kind() == Enclosure.Kind.LOOP_BODY)
        .findFirst()
        .filter(loop -> here.place().script().sites().stream().anyMatch(s -> leaves(s, loop)))
        .isPresent();
  }

  private static final Set<String> LEAVES = Set.of("break", "return");

  /** Whatever happened, once it is reached. */
  private static boolean leaves(CommandSite site, Enclosure loop) {
    List<String> words = site.words().stream().map(Word::text).toList();
    boolean well = words.size() == 1 || (words.size() == 2 && words.get(1).equals("0"));
    return well
        && LEAVES.contains(words.get(0))
        && site.enclosures().stream()
            .findFirst()
            .filter(e -> e.kind() == loop.kind() && e.span().equals(loop.span()))
            .isPresent();
  }
}
