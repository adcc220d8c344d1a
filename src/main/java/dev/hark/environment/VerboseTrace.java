package dev.hark.environment;

import dev.hark.model.StartupLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads what {@code bash -xv} and {@code dash -xv} say. {@code -v} prints each line of a file when
 * it is read, {@code -x} each command when it runs: the lines printed since the last command hold
 * the next one. This needs nothing in the environment (bash takes no PS4 out of root's), and no
 * other file is read than without it.
 */
final class VerboseTrace {
  /** Whose trace it is. */
  enum Dialect {
    /** One plus sign more in each file that is sourced, and in each substitution. */
    BASH,
    DASH
  }

  private final Dialect dialect;
  private final List<String> files;
  private final StartupTexts texts;
  private final TraceNotes notes;
  private final List<FileReading> open = new ArrayList<>();
  private final List<String> running = new ArrayList<>();
  private int nextFile;
  private boolean spoke = true;
  private Optional<Source> source = Optional.empty();

  /** A command that reads a file, before the file's first line is seen. */
  private record Source(String file, StartupLine by, int depth) {}

  /**
   * @param files that a plain start reads, in order
   */
  VerboseTrace(Dialect dialect, List<String> files, StartupTexts texts, TraceNotes notes) {
    this.dialect = dialect;
    this.files = files;
    this.texts = texts;
    this.notes = notes;
  }

  void read(List<String> lines) {
    for (String line : lines) {
      int depth = depth(line);
      if (depth > 0) {
        command(line.substring(depth + 1), depth);
      } else {
        printed(line);
      }
    }
    leaveAbove(0);
  }

  /** How many plus signs stand before the command; 0 for a line that is no command. */
  private static int depth(String line) {
    int depth = 0;
    while (depth < line.length() && line.charAt(depth) == '+') {
      depth++;
    }
    return depth > 0 && line.startsWith(" ", depth) ? depth : 0;
  }

  private void printed(String line) {
    if (source.isPresent() && begins(line)) {
      return;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).expects(line)) {
        leaveAbove(i + 1);
        advance(open.get(i));
        return;
      }
    }
    begins(line);
  }

  private void advance(FileReading file) {
    if (spoke) {
      file.begin();
      running.clear();
      spoke = false;
    } else {
      file.goOn();
    }
  }

  /** Whether the next file to be read begins with that line; then it is open. */
  private boolean begins(String line) {
    for (int i = nextFile; i < files.size(); i++) {
      String file = files.get(i);
      List<String> lines = texts.lines(file);
      if (mayBeMeant(file) && !lines.isEmpty() && lines.get(0).equals(line)) {
        nextFile = i + 1;
        open(file, lines);
        return true;
      }
    }
    return false;
  }

  private boolean mayBeMeant(String file) {
    return source.isEmpty()
        || !source.get().file().startsWith("/")
        || source.get().file().equals(file);
  }

  private void open(String file, List<String> lines) {
    if (source.isEmpty()) {
      leaveAbove(0);
    }
    source.ifPresent(by -> notes.sourced(file, by.by()));
    FileReading reading = new FileReading(file, lines, 1 + source.map(Source::depth).orElse(0));
    source = Optional.empty();
    open.add(reading);
    spoke = true;
    advance(reading);
  }

  private void leaveAbove(int count) {
    while (open.size() > count) {
      open.remove(open.size() - 1).end(notes);
    }
  }

  private void command(String text, int depth) {
    spoke = true;
    source = Optional.empty();
    while (dialect == Dialect.BASH && open.size() > 1 && current().depth() > depth) {
      leaveAbove(open.size() - 1);
    }
    List<String> words = TracedWords.of(text);
    if (words.isEmpty() || open.isEmpty()) {
      return;
    }
    switch (words.get(0)) {
      case "return", "exit" -> current().mayLeave(current().line(search(words.get(0))));
      case ".", "source" -> {
        String file = words.size() > 1 ? words.get(1) : "";
        StartupLine by = current().line(search(file.substring(file.lastIndexOf('/') + 1)));
        source = Optional.of(new Source(file, by, depth));
      }
      default ->
          Assignments.of(words)
              .forEach(
                  (name, value) -> {
                    if (notes.isOfInterest(name)) {
                      assigned(name, value);
                    }
                  });
    }
    running.addAll(words.subList(0, Math.min(3, words.size())));
  }

  private FileReading current() {
    return open.get(open.size() - 1);
  }

  private static LineSearch search(String word) {
    return new LineSearch(word, "", List.of(), List.of());
  }

  private void assigned(String name, Optional<String> value) {
    String after = value.orElse("");
    List<String> added = new ArrayList<>(Arrays.asList(after.split(":", -1)));
    added.removeAll(Arrays.asList(notes.value(name).split(":", -1)));
    LineSearch search = new LineSearch(name, after, added, running);
    FileReading file = whoseLineFits(search);
    StartupLine line = file.line(search);
    if (value.isPresent()) {
      notes.set(name, after, line, file.text(line));
    } else {
      notes.unset(name, line, file.text(line));
    }
  }

  /** A file that was read to its end may have been left, which dash does not tell. */
  private FileReading whoseLineFits(LineSearch search) {
    FileReading best = current();
    for (int i = open.size() - 1; i > 0 && open.get(i).isAtItsEnd(); i--) {
      FileReading outer = open.get(i - 1);
      if (outer.hit(search).score() > best.hit(search).score()) {
        best = outer;
      }
    }
    return best;
  }
}
