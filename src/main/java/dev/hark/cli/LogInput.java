package dev.hark.cli;

import dev.hark.parse.SplitLog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A log as it was named on the command line: a file, compressed or not, {@code -} for stdin, or a
 * prefix that {@code strace -ff} gave to many files, which then are one log merged by time.
 */
public final class LogInput {
  /** One file of a set, named after its task. */
  private record Part(Path path, int pid) implements SplitLog.Part {
    @Override
    public InputStream open() throws IOException {
      return Compression.open(path);
    }
  }

  private final String name;
  private final List<Part> parts;
  private final Console console;
  private final Progress progress;

  private LogInput(String name, List<Part> parts, Console console, Progress progress) {
    this.name = name;
    this.parts = parts;
    this.console = console;
    this.progress = progress;
  }

  /** The logs that {@code words} name, in that order; {@code progress} hears of the reading. */
  static List<LogInput> of(List<String> words, Console console, Progress progress) {
    List<LogInput> inputs = new ArrayList<>();
    for (String word : words) {
      inputs.add(of(word, console, progress));
    }
    return inputs;
  }

  private static LogInput of(String word, Console console, Progress progress) {
    if (word.equals("-")) {
      return new LogInput("-", List.of(), console, progress);
    }
    Path path = Path.of(word);
    if (Files.isDirectory(path)) {
      throw new Trouble(
          ExitStatus.UNREADABLE, word + ": expected a log, this is a folder; name the log in it");
    }
    if (Files.exists(path)) {
      return new LogInput(word, List.of(new Part(path, 0)), console, progress);
    }
    List<Part> parts = partsOf(path);
    if (parts.isEmpty()) {
      throw new Trouble(
          ExitStatus.UNREADABLE,
          word + ": no such file, and no files " + word + ".PID of strace -ff beside it");
    }
    return new LogInput(word, parts, console, progress);
  }

  private static List<Part> partsOf(Path prefix) {
    Path folder = Optional.ofNullable(prefix.getParent()).orElse(Path.of("."));
    String start = prefix.getFileName() + ".";
    List<Part> parts = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String fileName = String.valueOf(file.getFileName());
        int pid = fileName.startsWith(start) ? pid(fileName.substring(start.length())) : 0;
        if (pid > 0) {
          parts.add(new Part(prefix.resolveSibling(fileName), pid));
        }
      }
    } catch (IOException e) {
      return List.of();
    }
    parts.sort(Comparator.comparingInt(Part::pid));
    return parts;
  }

  /** The number in {@code 123} or {@code 123.gz}, 0 if it is none. */
  private static int pid(String suffix) {
    int dot = suffix.indexOf('.');
    String digits = dot < 0 ? suffix : suffix.substring(0, dot);
    boolean number = !digits.isEmpty() && digits.length() < 8;
    for (int i = 0; i < digits.length(); i++) {
      number &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    return number ? Integer.parseInt(digits) : 0;
  }

  /** The same log, or each file of a set as a log of its own. */
  public List<LogInput> apart() {
    if (parts.size() < 2 && ownPid() == 0) {
      return List.of(this);
    }
    List<LogInput> single = new ArrayList<>();
    for (Part part : parts) {
      single.add(new LogInput(part.path().toString(), List.of(part), console, progress));
    }
    return single;
  }

  /** As the user wrote it. */
  public String name() {
    return name;
  }

  /** The task whose lines alone the file holds, 0 if the lines tell. */
  private int ownPid() {
    return parts.size() == 1 ? parts.get(0).pid() : 0;
  }

  /** The file, if its bytes are the log's bytes and can be read at any place. */
  public Optional<Path> plainFile() throws IOException {
    if (parts.size() != 1 || ownPid() != 0 || !Files.isRegularFile(parts.get(0).path())) {
      return Optional.empty();
    }
    Path path = parts.get(0).path();
    return Compression.isPlain(path) ? Optional.of(path) : Optional.empty();
  }

  /** Begins to read {@link #plainFile} in another way than by {@link #open}. */
  Progress.Reading reading(Path plain) throws IOException {
    return progress.of(plain);
  }

  /** The log's bytes; a set of files becomes one stream in which each line bears its pid. */
  public InputStream open() throws IOException {
    if (parts.isEmpty()) {
      return Compression.open(console.in());
    }
    Optional<Path> plain = plainFile();
    if (plain.isPresent()) {
      return progress.of(plain.get()).over(Files.newInputStream(plain.get()));
    }
    return name.equals(parts.get(0).path().toString()) ? parts.get(0).open() : new SplitLog(parts);
  }
}
