package dev.hark.correlate;

import dev.hark.model.Moment;
import dev.hark.parse.XtraceParser;
import dev.hark.parse.XtraceRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Finds the shells' own trace among what they write. With hark's PS4 a record says everything; a
 * plain {@code + command} on descriptor 2 says what and when, and the log says who.
 */
final class ShellRecords {
  /** What a shell is called; only these are believed when they write {@code + …}. */
  static final Set<String> SHELLS =
      Set.of("bash", "sh", "dash", "rbash", "ksh", "busybox", "ash", "mksh");

  private final CommandTimeline timeline;
  private final OutputLines output;
  private final Map<LiveProcess, Unfinished> unfinished = new HashMap<>();

  /** A record of which more is to come. */
  private record Unfinished(int descriptor, StringBuilder text) {}

  private final PiecedRecords pieces = new PiecedRecords();
  private final Set<String> seenSources = new HashSet<>();
  private final Set<String> toldByForks = new HashSet<>();
  private BiConsumer<String, String> onSource = (path, cwd) -> {};
  private boolean rich;

  /**
   * @param output what stands in the log itself of what was written, which strace cuts by -s
   */
  ShellRecords(CommandTimeline timeline, OutputLines output) {
    this.timeline = timeline;
    this.output = output;
  }

  void onSource(BiConsumer<String, String> listener) {
    onSource = listener;
  }

  /** Whether hark's own records were seen. */
  boolean isRich() {
    return rich;
  }

  /**
   * A process wrote {@code text}.
   *
   * @return whether that was a piece of a shell's trace, and so nobody's words
   */
  boolean take(LiveProcess writer, Moment at, int descriptor, String text, ScriptTexts.Cut isCut) {
    Unfinished begun = unfinished.get(writer);
    if (XtraceParser.isRich(text)) {
      rich = true;
      if (begun != null) {
        finish(writer, at, begun);
      }
      return carryOn(writer, at, new Unfinished(descriptor, new StringBuilder()), text, isCut);
    }
    if (begun != null && begun.descriptor() == descriptor) {
      return carryOn(writer, at, begun, text, isCut);
    }
    if (!rich && pieces.isPiece(writer, descriptor, text) && isShell(writer)) {
      writer.said.traced(at, descriptor);
      pieces
          .take(writer, at, descriptor, whole(text, at, isCut))
          .filter(record -> XtraceParser.isPlain(record.text()))
          .ifPresent(
              record ->
                  writer.wrote(
                      timeline.begin(writer, record.at(), XtraceParser.plain(record.text())),
                      record.at()));
      return true;
    }
    if (!rich && descriptor == 2 && XtraceParser.isPlain(text) && isShell(writer)) {
      int index = timeline.begin(writer, at, XtraceParser.plain(text));
      writer.wrote(index, at);
      if (isCut == ScriptTexts.Cut.CUT) {
        timeline.markCut(index);
      }
      return true;
    }
    return false;
  }

  /** A piece stands on the line of its call, but for its newline. */
  private String whole(String piece, Moment at, ScriptTexts.Cut isCut) {
    return isCut == ScriptTexts.Cut.CUT ? output.onLine(piece, at.line()).orElse(piece) : piece;
  }

  /** Whether what {@code writer} writes there next is a piece of a record, wherever it goes. */
  boolean awaits(LiveProcess writer, int descriptor) {
    Unfinished begun = unfinished.get(writer);
    return (begun != null && begun.descriptor() == descriptor) || pieces.awaits(writer, descriptor);
  }

  /**
   * A record of more than 4096 bytes comes as several writes; only the last ends in a newline, and
   * is none that strace has cut: the long ones in the middle are a multiple of 4096.
   */
  private boolean carryOn(
      LiveProcess writer, Moment at, Unfinished begun, String text, ScriptTexts.Cut isCut) {
    begun.text().append(text);
    boolean ends = text.endsWith("\n") && isCut == ScriptTexts.Cut.WHOLE;
    if (!ends && text.length() >= 4096) {
      unfinished.put(writer, begun);
    } else {
      finish(writer, at, begun);
    }
    return true;
  }

  private void finish(LiveProcess writer, Moment at, Unfinished begun) {
    unfinished.remove(writer);
    for (String one : XtraceParser.records(begun.text().toString())) {
      XtraceParser.rich(one).ifPresent(record -> begin(writer, at, record, one));
    }
  }

  /**
   * What bash has kept back when it forks, both write in the end: the fork first. The record names
   * the shell whose it is.
   */
  private void begin(LiveProcess writer, Moment at, XtraceRecord record, String text) {
    LiveProcess shell = author(writer, record);
    if (toldByForks.contains(text)) {
      return;
    }
    if (shell != writer) {
      toldByForks.add(text);
    }
    shell.wrote(timeline.begin(shell, at, record), at);
    record.file().ifPresent(file -> sourceSeen(file, shell.cwd));
  }

  private static LiveProcess author(LiveProcess writer, XtraceRecord record) {
    int named = record.shellPid().orElse(writer.id.pid());
    Optional<LiveProcess> at = Optional.of(writer);
    for (int steps = 0; at.isPresent() && steps < 64; steps++) {
      if (at.get().id.pid() == named) {
        return at.get();
      }
      at = at.get().parent;
    }
    return writer;
  }

  /** A command that no shell wrote down, but that was seen to begin. */
  int infer(LiveProcess shell, Moment at, XtraceRecord record) {
    return timeline.begin(shell, at, record);
  }

  void sourceSeen(String file, String cwd) {
    if (seenSources.add(cwd + "\n" + file)) {
      onSource.accept(file, cwd);
    }
  }

  /**
   * If the file of a failed execve is there, its first line tells why (execve(2)). A search along
   * PATH fails often, so nothing is remembered of it.
   */
  void notStarted(String file, String cwd) {
    onSource.accept(file, cwd);
  }

  void clear() {
    unfinished.clear();
    pieces.clear();
    seenSources.clear();
    toldByForks.clear();
  }

  static boolean isShell(LiveProcess process) {
    return process.runsShell();
  }
}
