package dev.hark.environment;

import dev.hark.model.StartupLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads what {@code fish_trace} says: each command with its words, and how deep it is. There are no
 * lines in it: they are found in the file by what the command was and did. Functions are loaded
 * from files of their own; what they do is done by the line that calls them.
 */
final class FishTrace {
  private static final String FUNCTIONS = "/functions/";
  private static final String OWN = "/usr/share/fish/config.fish";
  private static final String REBUILD = "__fish_reconstruct_path";

  private final StartupTexts texts;
  private final TraceNotes notes;
  private final String universal;
  private final List<String> order;
  private final List<Call> calls = new ArrayList<>();

  /** A command that has not ended; a file if it is one that reads one. */
  private record Call(int depth, String command, Optional<String> file) {}

  /**
   * @param universal the file that keeps universal variables
   * @param order the start-up files that a plain start reads
   */
  FishTrace(StartupTexts texts, TraceNotes notes, String universal, List<String> order) {
    this.texts = texts;
    this.notes = notes;
    this.universal = universal;
    this.order = List.copyOf(order);
  }

  void read(List<String> lines) {
    for (String line : lines) {
      int depth = 0;
      while (depth < line.length() && line.charAt(depth) == '-') {
        depth++;
      }
      if (line.startsWith("> ", depth)) {
        command(line.substring(depth + 2), depth);
      }
    }
  }

  private void command(String text, int depth) {
    while (!calls.isEmpty() && calls.get(calls.size() - 1).depth() >= depth) {
      calls.remove(calls.size() - 1);
    }
    List<String> words = TracedWords.of(text);
    if (words.isEmpty()) {
      return;
    }
    boolean reads = words.get(0).equals("source") && words.size() > 1;
    if (reads && !words.get(1).contains(FUNCTIONS) && file().isPresent()) {
      String file = words.get(1);
      if (!isOwn()) {
        notes.sourced(file, line(new LineSearch("source", "", List.of(file), List.of())));
      }
    }
    calls.add(new Call(depth, text, reads ? Optional.of(words.get(1)) : Optional.empty()));
    if (words.get(0).equals("set")) {
      set(words);
    }
  }

  private boolean isOwn() {
    return file().orElse("").equals(OWN);
  }

  /** The innermost start-up file that is being read. */
  private Optional<String> file() {
    for (int i = calls.size() - 1; i >= 0; i--) {
      Optional<String> file = calls.get(i).file();
      if (file.isPresent() && !file.get().contains(FUNCTIONS)) {
        return file;
      }
    }
    return Optional.empty();
  }

  private void set(List<String> words) {
    FishSet set = FishSet.of(words);
    if (!notes.isOfInterest(set.name()) || set.isOnlyLooking()) {
      return;
    }
    Optional<String> value = set.value(notes.value(set.name()));
    StartupLine place = place(set.name(), value.orElse(""));
    if (value.isPresent()) {
      notes.set(set.name(), value.get(), place, text(place));
    } else {
      notes.unset(set.name(), place, text(place));
    }
  }

  private StartupLine place(String name, String value) {
    List<String> added = new ArrayList<>(Arrays.asList(value.split(":", -1)));
    added.removeAll(Arrays.asList(notes.value(name).split(":", -1)));
    if (isOwn() && name.equals("PATH") && calls.stream().anyMatch(FishTrace::isRebuild)) {
      return universal(added);
    }
    List<String> hints = new ArrayList<>();
    for (Call call : inFile()) {
      hints.addAll(TracedWords.of(call.command()));
    }
    return line(new LineSearch(name, value, added, hints));
  }

  private static boolean isRebuild(Call call) {
    return call.command().startsWith(REBUILD) || call.command().contains(" PATH ");
  }

  /**
   * At its start fish puts what fish_user_paths holds from earlier sessions into PATH. The line
   * that wrote it then runs again at each start, and finds it there.
   */
  private StartupLine universal(List<String> added) {
    for (String file : order) {
      List<String> lines = texts.lines(file);
      int index =
          new LineSearch("fish_add_path", "", added, List.of())
              .best(lines, 0, lines.size())
              .orElse(-1);
      if (index >= 0 && added.stream().anyMatch(entry -> isNamed(lines.get(index), entry))) {
        return StartupLine.of(file, index + 1);
      }
    }
    List<String> lines = texts.lines(universal);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("SETUVAR") && lines.get(i).contains("fish_user_paths:")) {
        return StartupLine.of(universal, i + 1);
      }
    }
    return StartupLine.of(OWN, 0);
  }

  private static boolean isNamed(String line, String entry) {
    return line.contains(entry.substring(entry.lastIndexOf('/') + 1));
  }

  private List<Call> inFile() {
    int from = calls.size();
    while (from > 0) {
      Optional<String> file = calls.get(from - 1).file();
      if (file.isPresent() && !file.get().contains(FUNCTIONS)) {
        break;
      }
      from--;
    }
    return calls.subList(from, calls.size());
  }

  private StartupLine line(LineSearch search) {
    String file = file().orElse("");
    List<String> lines = texts.lines(file);
    int index = search.best(lines, 0, lines.size()).orElse(-1);
    return StartupLine.of(file, index + 1);
  }

  private String text(StartupLine line) {
    List<String> lines = texts.lines(line.file());
    int number = line.line().orElse(0);
    return number > 0 && number <= lines.size() ? lines.get(number - 1).strip() : "";
  }
}
