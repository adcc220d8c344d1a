package dev.hark.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One silent failure: what failed, where, what it tried to say, the proof, what followed, what to
 * do. Cannot be made without evidence.
 *
 * @param rank 1 is the finding to read first
 * @param place where the failed command stands; empty when the shell's trace carries no lines
 * @param times how often the command failed this way at this place, at least once; all else tells
 *     of the first time
 * @param command the command as written, or after expansion where the source is not known
 * @param path as the program gave it
 * @param heard what the program said into the void; empty if nothing
 * @param headline true on its own, short, without a full stop
 */
public record Finding(
    int rank,
    Severity severity,
    Rule rule,
    Optional<SourceSpan> place,
    int times,
    String command,
    OptionalInt pid,
    String program,
    OptionalInt exitStatus,
    Optional<Signal> signal,
    Optional<String> syscall,
    Optional<Errno> errno,
    Optional<String> path,
    List<Silencer> silencers,
    String heard,
    String headline,
    String why,
    String consequence,
    String help,
    Confidence confidence,
    List<Evidence> evidence,
    Optional<Excerpt> excerpt) {
  public Finding {
    silencers = List.copyOf(silencers);
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding needs evidence: " + headline);
    }
    if (times < 1) {
      throw new IllegalArgumentException("a finding happened at least once: " + headline);
    }
  }

  public Finding withRank(int newRank) {
    return new Finding(
        newRank,
        severity,
        rule,
        place,
        times,
        command,
        pid,
        program,
        exitStatus,
        signal,
        syscall,
        errno,
        path,
        silencers,
        heard,
        headline,
        why,
        consequence,
        help,
        confidence,
        evidence,
        excerpt);
  }
}
