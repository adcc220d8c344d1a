package dev.hark.correlate;

import dev.hark.model.Descriptor;
import dev.hark.model.Moment;
import dev.hark.model.OpenedFile;
import dev.hark.model.OpenedFile.Use;
import dev.hark.parse.Arguments;
import dev.hark.parse.CallView;
import dev.hark.parse.Slice;
import dev.hark.parse.StringLiteral;
import dev.hark.parse.Texts;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What calls that returned mean for a process's descriptors and for the files it works on. */
final class FileCalls {
  private static final int MOST_MODES = 1 << 10;

  private final Arguments arguments;
  private final Texts texts;
  private final Map<String, OpenMode> modes = new HashMap<>();
  private final @Nullable String[] asked = new @Nullable String[1 << 12];
  private final @Nullable String[] answers = new @Nullable String[asked.length];

  /**
   * @param arguments those of the call at hand, split
   * @param texts where paths are remembered
   */
  FileCalls(Arguments arguments, Texts texts) {
    this.arguments = arguments;
    this.texts = texts;
  }

  void opened(LiveProcess process, Moment at, CallView call, int pathIndex) {
    String path = texts.literal(arguments.get(pathIndex));
    String resolved = resolve(process, pathIndex, path);
    int descriptor = (int) call.value();
    OpenMode mode = call.name().is("creat") ? OpenMode.CREAT : mode(arguments.get(pathIndex + 1));
    String shown = Arguments.decoration(call.decoration());
    process.descriptors.set(
        descriptor, shown.isEmpty() ? Descriptor.file(resolved) : Descriptor.named(shown));
    if (mode.isClosedOnExec()) {
      process.descriptors.setClosedOnExec(descriptor);
    }
    boolean byShell = process.images.isEmpty() || ShellRecords.isShell(process);
    Descriptor to = process.descriptors.get(descriptor);
    // a shell by another name: nobody else asks to create the null device
    boolean likeShell = to.kind() == Descriptor.Kind.NULL && mode.isCreating();
    if ((byShell || likeShell) && mode.use() != Use.READ) {
      process.said.redirected(to);
    }
    if (!isSystem(resolved)) {
      process.opened.add(file(at, path, resolved, mode.use()));
    }
  }

  /** A handful of modes makes up a log: each is understood once. */
  private OpenMode mode(Slice flags) {
    String text = texts.text(flags);
    OpenMode known = modes.get(text);
    if (known == null) {
      known = OpenMode.of(text);
      if (modes.size() < MOST_MODES) {
        modes.put(text, known);
      }
    }
    return known;
  }

  static boolean isSystem(String path) {
    return path.startsWith("/usr/")
        || path.startsWith("/lib")
        || path.startsWith("/proc/")
        || path.startsWith("/sys/")
        || path.startsWith("/etc/ld.so")
        || path.startsWith("/dev/");
  }

  /** From here on dash (10) and bash (255) keep the script that they read. */
  private static final int SCRIPTS_BEGIN = 10;

  /** A shell takes the file that it was started as out of the way of the script's numbers. */
  private static void learnShell(LiveProcess process, Descriptor kept, int to) {
    boolean own =
        to >= SCRIPTS_BEGIN
            && kept.kind() == Descriptor.Kind.FILE
            && process
                .image()
                .filter(i -> Paths.resolve(i.cwd(), i.path()).equals(kept.name()))
                .isPresent();
    if (own) {
      process.isScriptShell();
    }
  }

  void duplicated(LiveProcess process, Slice from, int to, CallView call) {
    if (to < 0) {
      return;
    }
    learnShell(process, target(process, from, Arguments.descriptor(from)), to);
    Descriptor what = target(process, from, Arguments.descriptor(from));
    process.descriptors.set(to, what);
    if (what.equals(Descriptor.UNKNOWN)) {
      process.descriptors.owe(to, Arguments.descriptor(from));
    }
    if (call.arguments().indexOf("O_CLOEXEC") >= 0) {
      process.descriptors.setClosedOnExec(to);
    }
  }

  void fcntl(LiveProcess process, CallView call) {
    Slice command = arguments.get(1);
    if (command.startsWith("F_DUPFD")) {
      duplicated(process, arguments.get(0), (int) call.value(), call);
      if (command.is("F_DUPFD_CLOEXEC")) {
        process.descriptors.setClosedOnExec((int) call.value());
      }
    } else if (command.is("F_SETFD") && arguments.get(2).is("FD_CLOEXEC")) {
      process.descriptors.setClosedOnExec(Arguments.descriptor(arguments.get(0)));
    }
  }

  /** {@code pipe2([3<pipe:[7]>, 4<pipe:[7]>], 0)}; without -y only the numbers. */
  void pipe(LiveProcess process, CallView call) {
    Slice pair = arguments.get(0);
    if (pair.length() < 5) {
      return;
    }
    Slice inside = pair.part(1, pair.length() - 1);
    Arguments ends = new Arguments().split(inside);
    String name = "pipe:[line " + call.startLine() + "]";
    for (int i = 0; i < 2; i++) {
      String shown = Arguments.decoration(ends.get(i));
      process.descriptors.set(
          Arguments.descriptor(ends.get(i)),
          new Descriptor(Descriptor.Kind.PIPE, shown.isEmpty() ? name : shown));
    }
  }

  static void named(LiveProcess process, CallView call, Descriptor descriptor) {
    process.descriptors.set((int) call.value(), descriptor);
  }

  static Descriptor target(LiveProcess process, Slice shown, int descriptor) {
    Descriptor known = process.descriptors.get(descriptor);
    String name = Arguments.decoration(shown);
    if (name.isEmpty()) {
      return known;
    }
    // What nobody in the trace has set came from outside: whoever started the run hears it.
    boolean unknown = known.kind() == Descriptor.Kind.UNKNOWN;
    boolean fromOutside = unknown && (descriptor <= 2 || known.name().equals(name));
    return fromOutside ? new Descriptor(Descriptor.Kind.UNKNOWN, name) : Descriptor.named(name);
  }

  /** Somebody listens at {@code peer}: an address is opened like a file. */
  void connected(LiveProcess process, Moment at, String peer) {
    process.opened.add(file(at, peer, peer, Use.READ));
  }

  void put(LiveProcess process, Moment at, int pathIndex, int folderIndex) {
    String path = StringLiteral.text(arguments.get(pathIndex));
    String resolved = Paths.resolve(folder(process, folderIndex), path);
    process.opened.add(file(at, path, resolved, Use.PUT));
  }

  private OpenedFile file(Moment at, String path, String resolved, Use use) {
    return new OpenedFile(at, texts.same(path), texts.same(resolved), use);
  }

  String resolve(LiveProcess process, int pathIndex, String path) {
    if (path.startsWith("/")) {
      return normal(path);
    }
    return Paths.resolve(folder(process, pathIndex - 1), path);
  }

  /** What a relative path begins at, as an argument gives it; empty where that is not known. */
  private String folder(LiveProcess process, int index) {
    if (index < 0) {
      return process.cwd;
    }
    Slice given = arguments.get(index);
    String shown = Arguments.decoration(given);
    if (!shown.isEmpty()) {
      return shown;
    }
    int descriptor = Arguments.descriptor(given);
    if (descriptor < 0) {
      return process.cwd;
    }
    Descriptor known = process.descriptors.get(descriptor);
    return known.kind() == Descriptor.Kind.FILE ? known.name() : "";
  }

  /** The same text mostly comes again as the same object, and a text knows its hash. */
  private String normal(String absolute) {
    int place = absolute.hashCode() & (asked.length - 1);
    String answer = answers[place];
    if (answer == null || !absolute.equals(asked[place])) {
      answer = Paths.normal(absolute);
      asked[place] = absolute;
      answers[place] = answer;
    }
    return answer;
  }
}
