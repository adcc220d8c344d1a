package dev.hark.correlate;

import dev.hark.model.Moment;
import dev.hark.model.ShellComplaint;
import dev.hark.model.ShellQuoting;
import dev.hark.parse.XtraceRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * dash, {@code env -i bash}, {@code bash -p}: shells that BASH_ENV does not reach write no records.
 * Their commands are known all the same, by what their children become and by what they complain
 * about. Such a command has depth 0.
 */
final class UntracedShells {
  private final ShellRecords records;

  /** Complaints of which only the head has been written. */
  private final Map<LiveProcess, Begun> begun = new HashMap<>();

  private record Begun(Moment at, String text) {}

  UntracedShells(ShellRecords records) {
    this.records = records;
  }

  /** Whether {@code process} is a child, not yet anything itself, of a shell without records. */
  boolean isForkOf(LiveProcess process) {
    return process.images.isEmpty()
        && process.parent.isPresent()
        && ShellRecords.isShell(process)
        && hasNoRecords(process);
  }

  /** {@code child} is about to become {@code argv}: its parent shell runs that command. */
  void began(LiveProcess child, Moment at, List<String> argv) {
    child.parent.ifPresent(
        shell ->
            child.runsFor(
                infer(
                    shell,
                    at,
                    inferred(ShellQuoting.quoted(argv), Optional.empty(), OptionalInt.empty()))));
  }

  /** The parent of {@code child} became known only after it had become something. */
  void adopted(LiveProcess child) {
    boolean unknown = child.commandOfImage() < 0 && !child.images.isEmpty();
    boolean ofShell =
        child.parent.filter(p -> ShellRecords.isShell(p) && hasNoRecords(p)).isPresent();
    if (unknown && ofShell) {
      began(child, child.images.get(0).at(), child.images.get(0).argv());
    } else if (ofShell && child.images.isEmpty()) {
      child.said.all().stream()
          .filter(said -> said.descriptor() == 2)
          .forEach(said -> heard(child, said.at(), said.text()));
    }
  }

  /** A shell without records, or a fork of one, said something. */
  void heard(LiveProcess speaker, Moment at, String text) {
    if (!ShellRecords.isShell(speaker) || !hasNoRecords(speaker)) {
      return;
    }
    Begun open = begun.remove(speaker);
    String whole = open == null ? text : open.text() + text;
    Moment start = open == null ? at : open.at();
    if (ShellComplaint.isBegun(whole)) {
      begun.put(speaker, new Begun(start, whole));
      return;
    }
    ShellComplaint.read(whole)
        .filter(c -> !isOfParser(c.message()))
        .ifPresent(
            c -> {
              int index =
                  infer(
                      speaker,
                      start,
                      inferred(
                          subject(c.message()), Optional.of(c.file()), OptionalInt.of(c.line())));
              if (speaker.images.isEmpty() && speaker.origin() == Origin.FORK) {
                speaker.runsFor(index);
              }
            });
  }

  private int infer(LiveProcess shell, Moment at, XtraceRecord record) {
    if (shell.runsScriptShell()) {
      shell.runningImage().ifPresent(script -> records.sourceSeen(script.path(), script.cwd()));
    }
    return records.infer(shell, at, record);
  }

  /** No command failed: the text could not be read, and the shell ends with 2 for it. */
  private static boolean isOfParser(String message) {
    String lower = message.toLowerCase(java.util.Locale.ROOT);
    return lower.startsWith("syntax error")
        || lower.startsWith("unexpected eof")
        || message.startsWith("`");
  }

  /** None of the forks up to the shell that was executed has written a record, nor has that. */
  private static boolean hasNoRecords(LiveProcess process) {
    Optional<LiveProcess> at = Optional.of(process);
    for (int steps = 0; at.isPresent() && steps < 64; steps++) {
      if (at.get().written.areOfThisImage()) {
        return false;
      }
      if (at.get().image().isPresent()) {
        return true;
      }
      at = at.get().parent;
    }
    return false;
  }

  /**
   * {@code cd} of {@code cd: can't cd to x}, {@code foo} of {@code foo: not found}, and {@code
   * kill} of {@code kill:} where strace has cut the rest.
   */
  private static String subject(String message) {
    int colon = message.indexOf(": ");
    if (colon < 0 && message.endsWith(":")) {
      colon = message.length() - 1;
    }
    return colon < 0 ? message : message.substring(0, colon);
  }

  private static XtraceRecord inferred(String text, Optional<String> file, OptionalInt line) {
    return new XtraceRecord(
        0,
        OptionalInt.empty(),
        "",
        OptionalInt.empty(),
        List.of(),
        "",
        file,
        line,
        Optional.empty(),
        "",
        text);
  }
}
