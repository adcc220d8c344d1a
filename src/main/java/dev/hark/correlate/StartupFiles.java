package dev.hark.correlate;

import dev.hark.model.StartupFile;
import dev.hark.model.StartupFile.Access;
import dev.hark.parse.Arguments;
import dev.hark.parse.CallView;
import dev.hark.parse.CallView.Ending;
import dev.hark.parse.Slice;
import dev.hark.parse.StringLiteral;
import dev.hark.parse.TraceSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The sink that keeps what a shell reads while it starts: from its own calls to the files that it
 * took commands from, in order. What it needs as a program (libraries, locales, the terminal's
 * description) is left out, and so is what it only reads as data: that is moved to a standard
 * stream.
 */
public final class StartupFiles implements TraceSink {
  private static final Set<String> OPENS = Set.of("open", "openat", "openat2");

  private final String ready;
  private final List<StartupFile> looks = new ArrayList<>();
  private final Map<Long, Integer> open = new LinkedHashMap<>();
  private final Arguments arguments = new Arguments();
  private String folder;
  private long start = CallView.NO_TIME;
  private OptionalLong readyAt = OptionalLong.empty();

  /**
   * @param folder where the shell starts
   * @param ready what it opens when it is ready
   */
  public StartupFiles(String folder, String ready) {
    this.folder = folder;
    this.ready = ready;
  }

  @Override
  public void call(CallView call) {
    if (call.name().is("execve")) {
      // The first one is the shell's; another one means that a start-up file made it a program.
      start = start == CallView.NO_TIME ? call.startNanos() : start;
      return;
    }
    if (readyAt.isPresent()) {
      return;
    }
    arguments.split(call.arguments());
    String name = call.name().text();
    if (name.startsWith("dup")) {
      moved();
    } else if (name.equals("chdir") && call.ending() == Ending.RETURNED) {
      folder = Paths.resolve(folder, StringLiteral.text(arguments.get(0)));
    } else {
      look(call, OPENS.contains(name));
    }
  }

  /** A file on a standard stream is data. */
  private void moved() {
    if (arguments.get(1).length() == 1 && arguments.get(1).at(0) <= '2') {
      Integer index = open.get((long) Arguments.descriptor(arguments.get(0)));
      if (index != null) {
        looks.set(index, new StartupFile("", Access.MISSING, 0, 0));
      }
    }
  }

  private void look(CallView call, boolean opens) {
    int index = StringLiteral.is(arguments.get(0)) ? 0 : 1;
    String typed = StringLiteral.text(arguments.get(index));
    String path = Paths.resolve(folder, typed);
    long at = call.startNanos() - start;
    if (path.equals(ready)) {
      readyAt = OptionalLong.of(at);
      return;
    }
    Slice flags = arguments.get(index + 1);
    boolean reads = opens && flags.startsWith("O_RDONLY") && flags.indexOf("O_DIRECTORY") < 0;
    if ((opens && !reads) || typed.endsWith("/") || typed.equals(".")) {
      return;
    }
    if (call.ending() == Ending.RETURNED && opens) {
      open.put(call.value(), looks.size());
      looks.add(new StartupFile(path, Access.READ, at, 0));
    } else if (call.ending() == Ending.FAILED && (opens || isAskedFor(path) || mayNot(call))) {
      Access access = call.errno().is("EACCES") ? Access.UNREADABLE : Access.MISSING;
      looks.add(new StartupFile(path, access, at, 0));
    }
  }

  /** fish looks before it opens. */
  private static boolean isAskedFor(String path) {
    return path.endsWith("/config.fish");
  }

  private static boolean mayNot(CallView call) {
    return call.errno().is("EACCES");
  }

  @Override
  public void signal(int pid, long nanos, long line, Slice name, Slice info) {}

  @Override
  public void exited(int pid, long nanos, long line, int status) {}

  @Override
  public void killed(int pid, long nanos, long line, Slice signal, CoreDump core) {}

  @Override
  public void superseded(int pid, long nanos, long line, int byTid) {}

  /** When it was ready for its first command, in nanoseconds; empty if that never was. */
  public OptionalLong readyAt() {
    return readyAt;
  }

  /** What it took commands from, and what it looked for. */
  public List<StartupFile> files() {
    List<StartupFile> files = new ArrayList<>();
    for (StartupFile look : looks) {
      if (!look.path().isEmpty() && !Furniture.is(look.path()) && !isKnown(look, files)) {
        files.add(look);
      }
    }
    return timed(files);
  }

  /** Shells look several times for what is not there, and before they read what is. */
  private static boolean isKnown(StartupFile look, List<StartupFile> files) {
    return !look.isRead() && files.stream().anyMatch(f -> f.path().equals(look.path()));
  }

  private List<StartupFile> timed(List<StartupFile> files) {
    List<StartupFile> timed = new ArrayList<>();
    long next = readyAt.orElse(files.isEmpty() ? 0 : files.get(files.size() - 1).at());
    for (int i = files.size() - 1; i >= 0; i--) {
      StartupFile file = files.get(i);
      long nanos = file.isRead() ? Math.max(0, next - file.at()) : 0;
      timed.add(0, new StartupFile(file.path(), file.access(), file.at(), nanos));
      next = file.isRead() ? file.at() : next;
    }
    return timed;
  }
}
