package dev.hark.correlate;

import dev.hark.model.Descriptor;
import dev.hark.model.Errno;
import dev.hark.model.Moment;
import dev.hark.model.OpenedFile;
import dev.hark.model.OpenedFile.Use;
import dev.hark.model.Outcome;
import dev.hark.model.SentSignal;
import dev.hark.model.Signal;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.model.WaitStatus;
import dev.hark.model.Words;
import dev.hark.parse.Arguments;
import dev.hark.parse.CallView;
import dev.hark.parse.CallView.Ending;
import dev.hark.parse.Slice;
import dev.hark.parse.StringLiteral;
import java.util.Optional;

/** Which call means what for processes, descriptors, files and words. */
final class CallDispatch {
  private final Arguments arguments = new Arguments();
  private final ProcessTable processes;
  private final FailureFamilies families;
  private final ScriptTexts scripts;
  private final ShellRecords records;
  private final UntracedShells untraced;
  private final ImageReader images = new ImageReader();
  private String startCwd = "";

  CallDispatch(
      ProcessTable processes, FailureFamilies families, ScriptTexts scripts, ShellRecords records) {
    this.processes = processes;
    this.families = families;
    this.scripts = scripts;
    this.records = records;
    this.untraced = new UntracedShells(records);
  }

  void startIn(String cwd) {
    startCwd = cwd;
  }

  void call(CallView call) {
    Kind kind = Kind.of(call.name());
    if (kind == Kind.OTHER && call.ending() != Ending.FAILED) {
      return;
    }
    Moment at = new Moment(call.startLine(), call.startNanos());
    LiveProcess process = processes.at(call.pid(), at);
    if (process.cwd.isEmpty() && process.parent.isEmpty()) {
      process.cwd = startCwd;
    }
    switch (call.ending()) {
      case FAILED -> failed(kind, process, at, call);
      case RETURNED -> returned(kind, process, at, call);
      case NO_RETURN -> neverReturned(kind, process, at, call);
      case RESTARTING, NEVER_RESUMED -> {}
    }
  }

  private void neverReturned(Kind kind, LiveProcess process, Moment at, CallView call) {
    if (kind == Kind.EXIT && process.status.isEmpty()) {
      // Where the log has no "+++ exited" (-qq, or -e signal=none), this is all that tells.
      arguments.split(call.arguments());
      process.status = Optional.of(new WaitStatus.Exited((int) number(arguments.get(0)) & 0xff));
      process.ended = Optional.of(at);
    }
  }

  private void returned(Kind kind, LiveProcess process, Moment at, CallView call) {
    arguments.split(call.arguments());
    switch (kind) {
      case EXECVE -> became(process, at, 0);
      case EXECVEAT -> became(process, at, 1);
      case CLONE -> cloned(process, at, call);
      case OPEN -> opened(process, at, call, 0);
      case OPENAT -> opened(process, at, call, 1);
      case DUP -> duplicated(process, arguments.get(0), (int) call.value(), call);
      case DUP2 ->
          duplicated(process, arguments.get(0), Arguments.descriptor(arguments.get(1)), call);
      case FCNTL -> fcntl(process, call);
      case CLOSE -> process.descriptors.close(Arguments.descriptor(arguments.get(0)));
      case PIPE -> pipe(process, call);
      case SOCKET -> named(process, call, new Descriptor(Descriptor.Kind.SOCKET, "socket"));
      case CHDIR -> process.cwd = Paths.resolve(process.cwd, StringLiteral.text(arguments.get(0)));
      case FCHDIR -> process.cwd = Arguments.decoration(arguments.get(0));
      case WRITE -> wrote(process, at);
      case READ -> read(process);
      case KILL -> sent(process, at, 0);
      case TGKILL -> sent(process, at, 1);
      case PUT_FIRST -> put(process, at, 0, -1);
      case PUT_SECOND -> put(process, at, 1, -1);
      case PUT_AT_FIRST -> put(process, at, 1, 0);
      case PUT_AT_SECOND -> put(process, at, 3, 2);
      case PUT_SYMLINKAT -> put(process, at, 2, 1);
      case GETSOCKOPT -> inBand(process, at, call);
      case STAT, STATAT, EXIT, CONNECT, OTHER -> {}
    }
  }

  private void became(LiveProcess process, Moment at, int pathIndex) {
    boolean first = process.images.isEmpty() && process.parent.isEmpty();
    if (untraced.isForkOf(process)) {
      untraced.began(process, at, Arguments.strings(arguments.value(pathIndex + 1)));
    }
    process.become(images.read(arguments, pathIndex, at, process));
    if (first) {
      process.image().map(i -> i.environment().get("PWD")).ifPresent(pwd -> pwd(process, pwd));
    }
    process
        .image()
        .flatMap(ScriptArgument::of)
        .ifPresent(script -> records.sourceSeen(script, process.cwd));
  }

  private static void pwd(LiveProcess process, String pwd) {
    if (process.cwd.isEmpty() && pwd.startsWith("/")) {
      process.cwd = pwd;
    }
  }

  private void cloned(LiveProcess process, Moment at, CallView call) {
    int child = (int) call.value();
    if (child <= 0) {
      return;
    }
    boolean thread = call.arguments().indexOf("CLONE_THREAD") >= 0;
    if (thread) {
      processes.thread(process, child);
    } else {
      processes.born(process, child, at);
      untraced.adopted(processes.at(child, at));
    }
  }

  /** {@code SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=12, …, si_status=1, …}}. */
  void childEnded(int pid, Moment at, Slice info) {
    int childPid = (int) field(info, "si_pid=");
    if (childPid <= 0) {
      return;
    }
    LiveProcess parent = processes.at(pid, at);
    for (LiveProcess child : processes.named(childPid)) {
      if (child.parent.isEmpty() && child != parent && !isAncestor(child, parent)) {
        child.adoptLate(parent);
        untraced.adopted(child);
      }
    }
  }

  private static boolean isAncestor(LiveProcess candidate, LiveProcess of) {
    Optional<LiveProcess> at = of.parent;
    for (int steps = 0; at.isPresent() && steps < 1024; steps++) {
      if (at.get() == candidate) {
        return true;
      }
      at = at.get().parent;
    }
    return false;
  }

  private void opened(LiveProcess process, Moment at, CallView call, int pathIndex) {
    String path = StringLiteral.text(arguments.get(pathIndex));
    String resolved = resolve(process, pathIndex, path);
    int descriptor = (int) call.value();
    Slice flags = arguments.get(pathIndex + 1);
    String shown = Arguments.decoration(call.decoration());
    process.descriptors.set(
        descriptor, shown.isEmpty() ? Descriptor.file(resolved) : Descriptor.named(shown));
    if (flags.indexOf("O_CLOEXEC") >= 0) {
      process.descriptors.setClosedOnExec(descriptor);
    }
    if (!isSystem(resolved)) {
      process.opened.add(new OpenedFile(at, path, resolved, use(flags)));
    }
  }

  private static Use use(Slice flags) {
    if (flags.indexOf("O_TRUNC") >= 0) {
      return Use.TRUNCATE;
    }
    if (flags.indexOf("O_APPEND") >= 0) {
      return Use.APPEND;
    }
    boolean writes = flags.indexOf("O_WRONLY") >= 0 || flags.indexOf("O_RDWR") >= 0;
    return writes ? Use.WRITE : Use.READ;
  }

  private static boolean isSystem(String path) {
    return path.startsWith("/usr/")
        || path.startsWith("/lib")
        || path.startsWith("/proc/")
        || path.startsWith("/sys/")
        || path.startsWith("/etc/ld.so")
        || path.startsWith("/dev/");
  }

  private void duplicated(LiveProcess process, Slice from, int to, CallView call) {
    if (to < 0) {
      return;
    }
    process.descriptors.set(to, target(process, from, Arguments.descriptor(from)));
    if (call.arguments().indexOf("O_CLOEXEC") >= 0) {
      process.descriptors.setClosedOnExec(to);
    }
  }

  private void fcntl(LiveProcess process, CallView call) {
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
  private void pipe(LiveProcess process, CallView call) {
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

  private static void named(LiveProcess process, CallView call, Descriptor descriptor) {
    process.descriptors.set((int) call.value(), descriptor);
  }

  private void wrote(LiveProcess process, Moment at) {
    Slice first = arguments.get(0);
    int descriptor = Arguments.descriptor(first);
    Slice data = arguments.get(1);
    if (data.length() > 0 && data.at(0) == '[') {
      data = firstBuffer(data);
    }
    if (!StringLiteral.is(data)) {
      return;
    }
    boolean standard = descriptor == 1 || descriptor == 2;
    if (!standard && !(data.length() > 3 && data.at(1) == '+')) {
      return;
    }
    String text = StringLiteral.text(data);
    ScriptTexts.Cut cut = StringLiteral.isCut(data) ? ScriptTexts.Cut.CUT : ScriptTexts.Cut.WHOLE;
    if (records.take(process, at, descriptor, text, cut) || !standard) {
      return;
    }
    untraced.heard(process, at, text);
    if (cut == ScriptTexts.Cut.CUT) {
      process.wordsCutAt(at);
    }
    process.words.add(new Words(at, descriptor, target(process, first, descriptor), text));
  }

  private static Slice firstBuffer(Slice vector) {
    int quote = vector.indexOf('"', 0);
    return quote < 0 ? vector : vector.part(quote, vector.length());
  }

  private static Descriptor target(LiveProcess process, Slice shown, int descriptor) {
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

  /** A shell reads its script: the text of it stands in the log. */
  private void read(LiveProcess process) {
    Slice data = arguments.get(1);
    if (!StringLiteral.is(data) || !ShellRecords.isShell(process)) {
      return;
    }
    Descriptor from = target(process, arguments.get(0), Arguments.descriptor(arguments.get(0)));
    if (from.kind() == Descriptor.Kind.FILE && !isSystem(from.name())) {
      ScriptTexts.Cut cut = StringLiteral.isCut(data) ? ScriptTexts.Cut.CUT : ScriptTexts.Cut.WHOLE;
      scripts.read(from.name(), StringLiteral.text(data), cut);
    }
  }

  private void sent(LiveProcess process, Moment at, int pidIndex) {
    Slice signal = arguments.get(pidIndex == 0 ? 1 : 2);
    if (!signal.is("0")) {
      int target = (int) number(arguments.get(0));
      process.sent.add(new SentSignal(at, target, new Signal(signal.text())));
    }
  }

  private void put(LiveProcess process, Moment at, int pathIndex, int folderIndex) {
    String path = StringLiteral.text(arguments.get(pathIndex));
    String folder = folderIndex < 0 ? "" : Arguments.decoration(arguments.get(folderIndex));
    String resolved = Paths.resolve(folder.isEmpty() ? process.cwd : folder, path);
    process.opened.add(new OpenedFile(at, path, resolved, Use.PUT));
  }

  /**
   * An error that came as data: {@code getsockopt(3, SOL_SOCKET, SO_ERROR, [ECONNREFUSED], …) = 0}.
   */
  private void inBand(LiveProcess process, Moment at, CallView call) {
    Slice value = arguments.get(3);
    if (arguments.get(2).is("SO_ERROR") && value.length() > 2 && value.at(1) == 'E') {
      Errno errno = new Errno(value.part(1, value.length() - 1).text());
      process.failures.add(
          new Syscall(
              call.pid(),
              at,
              "getsockopt",
              call.arguments().text(),
              process.peer,
              process.peer,
              new Outcome.Failed(errno)));
    }
  }

  private void failed(Kind kind, LiveProcess process, Moment at, CallView call) {
    arguments.split(call.arguments());
    if (kind == Kind.CONNECT) {
      process.peer = SocketAddress.of(arguments.get(1));
    }
    int pathIndex = kind.pathIndex();
    String path = failedPath(kind, process, pathIndex);
    if (families.count(call, path) == FailureFamilies.Verdict.ORDINARY) {
      return;
    }
    String resolved = pathIndex < 0 ? path : resolve(process, pathIndex, path);
    boolean lookUp = kind == Kind.STAT || kind == Kind.STATAT || kind == Kind.EXECVE;
    if (lookUp && call.errno().is("ENOENT") && path.startsWith("/")) {
      process.search.missed(path);
    }
    process.failures.add(
        new Syscall(
            call.pid(),
            at,
            call.name().text(),
            shortened(call.arguments().text()),
            path,
            resolved,
            new Outcome.Failed(new Errno(call.errno().text()))));
  }

  /** An execve's arguments hold a whole environment; for showing, the beginning will do. */
  private static String shortened(String text) {
    return text.length() <= 400 ? text : text.substring(0, 400) + "…";
  }

  private String failedPath(Kind kind, LiveProcess process, int pathIndex) {
    if (kind == Kind.CONNECT) {
      return process.peer;
    }
    if (kind == Kind.WRITE || kind == Kind.FCHDIR) {
      Slice first = arguments.get(0);
      Descriptor target = target(process, first, Arguments.descriptor(first));
      return target.kind() == Descriptor.Kind.FILE ? target.name() : "";
    }
    if (pathIndex < 0) {
      Slice first = arguments.get(0);
      return StringLiteral.is(first) ? StringLiteral.text(first) : "";
    }
    Slice argument = arguments.get(pathIndex);
    return StringLiteral.is(argument) ? StringLiteral.text(argument) : "";
  }

  private String resolve(LiveProcess process, int pathIndex, String path) {
    String folder = pathIndex < 1 ? "" : Arguments.decoration(arguments.get(pathIndex - 1));
    return Paths.resolve(folder.isEmpty() ? process.cwd : folder, path);
  }

  private static long field(Slice info, String name) {
    int at = info.indexOf(name);
    return at < 0 ? 0 : number(info.part(at + name.length(), info.length()));
  }

  /** The decimal number at the start of {@code text}; 0 where there is none. */
  private static long number(Slice text) {
    long value = 0;
    int i = 0;
    boolean negative = text.length() > 0 && text.at(0) == '-';
    for (i = negative ? 1 : 0; i < text.length() && i < 18; i++) {
      int digit = text.at(i) - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = value * 10 + digit;
    }
    return negative ? -value : value;
  }
}
