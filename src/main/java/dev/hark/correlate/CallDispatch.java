package dev.hark.correlate;

import dev.hark.model.Descriptor;
import dev.hark.model.Image;
import dev.hark.model.Moment;
import dev.hark.model.ScriptArgument;
import dev.hark.model.ScriptRead;
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
import dev.hark.parse.Texts;
import java.util.List;
import java.util.Optional;

/** Which call means what for processes and words; {@link FileCalls} knows the rest. */
final class CallDispatch {
  private final Arguments arguments = new Arguments();
  private final Texts texts = new Texts();
  private final FileCalls files = new FileCalls(arguments, texts);
  private final ProcessTable processes;
  private final FailedCalls failures;
  private final ScriptTexts scripts;
  private final ShellRecords records;
  private final UntracedShells untraced;
  private final Thinning thinning;
  private final ImageReader images = new ImageReader(texts);
  private String startCwd = "";

  CallDispatch(
      ProcessTable processes,
      FailureFamilies families,
      ScriptTexts scripts,
      ShellRecords records,
      Thinning thinning) {
    this.thinning = thinning;
    this.processes = processes;
    this.failures = new FailedCalls(arguments, texts, files, families);
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
    if (!startCwd.isEmpty()) {
      process.cwd = startCwd;
      startCwd = "";
    }
    switch (call.ending()) {
      case FAILED -> {
        failures.failed(kind, process, at, call);
        if (kind == Kind.EXECVE && call.errno().is("ENOENT")) {
          records.notStarted(StringLiteral.text(arguments.get(0)), process.cwd);
        }
      }
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
      thinning.ended(process);
    }
  }

  private void returned(Kind kind, LiveProcess process, Moment at, CallView call) {
    arguments.split(call.arguments());
    switch (kind) {
      case EXECVE -> became(process, at, 0);
      case EXECVEAT -> became(process, at, 1);
      case CLONE -> cloned(process, at, call);
      case OPEN -> files.opened(process, at, call, 0);
      case OPENAT -> files.opened(process, at, call, 1);
      case DUP -> files.duplicated(process, arguments.get(0), (int) call.value(), call);
      case DUP2 ->
          files.duplicated(process, arguments.get(0), Arguments.descriptor(arguments.get(1)), call);
      case FCNTL -> {
        files.fcntl(process, call);
        sourced(process, call);
      }
      case CLOSE -> closed(process, at, Arguments.descriptor(arguments.get(0)));
      case PIPE -> files.pipe(process, call);
      case SOCKET ->
          FileCalls.named(process, call, new Descriptor(Descriptor.Kind.SOCKET, "socket"));
      case CHDIR -> process.cwd = Paths.resolve(process.cwd, StringLiteral.text(arguments.get(0)));
      case FCHDIR -> process.cwd = Arguments.decoration(arguments.get(0));
      case WRITE -> wrote(process, at);
      case READ -> read(process, at, call);
      case KILL -> sent(process, at, 0);
      case TGKILL -> sent(process, at, 1);
      case PUT_FIRST -> files.put(process, at, 0, -1);
      case PUT_SECOND -> files.put(process, at, 1, -1);
      case PUT_AT_FIRST -> files.put(process, at, 1, 0);
      case PUT_AT_SECOND -> files.put(process, at, 3, 2);
      case PUT_SYMLINKAT -> files.put(process, at, 2, 1);
      case GETSOCKOPT -> failures.inBand(process, at, call);
      case CONNECT -> files.connected(process, at, SocketAddress.of(arguments.get(1)));
      case STAT, STATAT, EXIT, OTHER -> {}
    }
  }

  /**
   * dash redirects before it forks: it opens the file, closes 2 to copy it there, and closes the
   * copy that it has kept, 10 or more, when the command has ended.
   */
  private static void closed(LiveProcess process, Moment at, int descriptor) {
    process.descriptors.close(descriptor);
    if (descriptor == 2 && ShellRecords.isShell(process)) {
      process.said.pointedAway(at);
    } else if (descriptor >= COPIES_BEGIN && descriptor < SCRIPT) {
      process.said.restored(at);
    }
  }

  private static final int COPIES_BEGIN = 10;

  /**
   * dash (0.5.12) reads what it sources from a copy, 10 or more, of the descriptor that it opened;
   * a log without read(2) tells of it by nothing else.
   */
  private void sourced(LiveProcess process, CallView call) {
    int opened = Arguments.descriptor(arguments.get(0));
    boolean kept = call.value() >= COPIES_BEGIN && arguments.get(1).startsWith("F_DUPFD");
    if (!kept || opened <= 2 || !ShellRecords.isShell(process)) {
      return;
    }
    Descriptor file = FileCalls.target(process, arguments.get(0), opened);
    boolean library =
        process
            .image()
            .filter(i -> !i.program().equals("bash"))
            .flatMap(ScriptArgument::of)
            .filter(script -> !file.name().endsWith(script))
            .isPresent();
    if (library && file.kind() == Descriptor.Kind.FILE && !FileCalls.isSystem(file.name())) {
      records.sourceSeen(file.name(), process.cwd);
    }
  }

  private void became(LiveProcess process, Moment at, int pathIndex) {
    boolean first = process.images.isEmpty() && process.parent.isEmpty();
    if (untraced.isForkOf(process)) {
      untraced.began(process, at, Arguments.strings(arguments.value(pathIndex + 1)));
    }
    process.become(images.read(arguments, pathIndex, at, process));
    if (first) {
      process.image().map(i -> i.environment().get("PWD")).ifPresent(process::startsProbablyIn);
    }
    process.image().ifPresent(this::readsScript);
  }

  private void readsScript(Image image) {
    ScriptArgument.of(image).ifPresent(script -> records.sourceSeen(script, image.cwd()));
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
      LiveProcess made = processes.born(process, child, at);
      // Once more, where they were only now seen to lie.
      made.images.forEach(this::readsScript);
      for (Syscall failure : made.failures.all()) {
        if (failure.name().equals("execve") && failure.failedWith("ENOENT")) {
          records.notStarted(failure.path(), made.cwd);
        }
      }
      untraced.adopted(made);
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
      if (child.parent.isEmpty() && child != parent && !parent.isBelow(child)) {
        child.adoptLate(parent);
        untraced.adopted(child);
      }
    }
  }

  /**
   * {@code SIGTERM {si_signo=SIGTERM, si_code=SI_USER, si_pid=12, si_uid=0}}: who sent it, also
   * where the log leaves kill(2) out.
   */
  void signalCame(int pid, Moment at, Slice name, Slice info) {
    boolean onPurpose = info.indexOf("SI_USER") >= 0 || info.indexOf("SI_TKILL") >= 0;
    int sender = onPurpose ? (int) field(info, "si_pid=") : 0;
    List<LiveProcess> senders = processes.named(sender);
    if (sender <= 0 || sender == pid || senders.isEmpty()) {
      return;
    }
    int target = processes.at(pid, at).id.pid();
    SentSignal came = new SentSignal(at, target, new Signal(name.text()));
    LiveProcess from = senders.get(senders.size() - 1);
    boolean known =
        from.sent.stream().anyMatch(s -> s.target() == target && s.signal().equals(came.signal()));
    if (!known) {
      from.sent.add(came);
    }
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
    boolean record = data.length() > 3 && data.at(1) == '+';
    if (!standard && !record && !records.awaits(process, descriptor)) {
      return;
    }
    String text = StringLiteral.text(data);
    ScriptTexts.Cut cut = StringLiteral.isCut(data) ? ScriptTexts.Cut.CUT : ScriptTexts.Cut.WHOLE;
    if (records.take(process, at, descriptor, text, cut) || !standard) {
      return;
    }
    untraced.heard(process, at, text);
    Words said =
        new Words(at, descriptor, FileCalls.target(process, first, descriptor), texts.same(text));
    if (cut == ScriptTexts.Cut.CUT) {
      process.said.addCut(said);
    } else {
      process.said.add(said);
    }
  }

  /** Where bash keeps its script open (general.c, {@code move_to_high_fd}). */
  private static final int SCRIPT = 255;

  private static Slice firstBuffer(Slice vector) {
    int quote = vector.indexOf('"', 0);
    return quote < 0 ? vector : vector.part(quote, vector.length());
  }

  /** A shell reads its script: the text of it stands in the log. */
  private void read(LiveProcess process, Moment at, CallView call) {
    Slice data = arguments.get(1);
    if (!StringLiteral.is(data) || !ShellRecords.isShell(process)) {
      return;
    }
    boolean bash = process.image().filter(i -> i.program().equals("bash")).isPresent();
    if (bash && Arguments.descriptor(arguments.get(0)) == SCRIPT) {
      process.scriptReads.add(
          new ScriptRead(at, texts.same(StringLiteral.text(data)), (int) call.value()));
    }
    Descriptor from =
        FileCalls.target(process, arguments.get(0), Arguments.descriptor(arguments.get(0)));
    if (from.kind() == Descriptor.Kind.FILE && !FileCalls.isSystem(from.name())) {
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
