package dev.hark.correlate;

import dev.hark.model.Confidence;
import dev.hark.model.Descriptor;
import dev.hark.model.Image;
import dev.hark.model.Moment;
import dev.hark.model.OpenedFile;
import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.Reaped;
import dev.hark.model.ScriptRead;
import dev.hark.model.SentSignal;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.model.WaitStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A process while its log is being read. What it may keep is bounded: a log of a hundred million
 * lines must not become a hundred million objects.
 */
final class LiveProcess {
  /** Failed calls kept from the start and from the end of a process's life, each. */
  static final int KEPT_FAILURES = 48;

  /** As many of a process of a long log: with fewer, causes are missed. */
  private static final int KEPT_IN_LONG_LOGS = 4;

  private static final int KEPT_FILES = 256;
  private static final int KEPT_READS = 1024;
  private static final int KEPT_READS_IN_LONG_LOGS = 32;

  /** Most texts that a shell reads of its script were read before, and are kept once. */
  private static final long READ_BYTES = 100;

  static final int NO_COMMAND = -1;

  ProcessId id;
  final Moment born;
  final DescriptorTable descriptors = new DescriptorTable();
  final List<Image> images = new ArrayList<>(1);
  final Ends<Syscall> failures = new Ends<>(KEPT_FAILURES);
  final Said said = new Said();
  final Ends<OpenedFile> opened = new Ends<>(KEPT_FILES);
  final Ends<ScriptRead> scriptReads = new Ends<>(KEPT_READS);
  final List<SentSignal> sent = new ArrayList<>(0);
  final List<Reaped> reaped = new ArrayList<>(0);
  final PathSearch search = new PathSearch();
  Optional<LiveProcess> parent = Optional.empty();
  Optional<Moment> ended = Optional.empty();
  Optional<WaitStatus> status = Optional.empty();

  /**
   * Its directory. Below its parent's, and empty if it is just that one, while the parent is not
   * known: a child's first lines often stand before the one on which the parent's clone returns.
   */
  String cwd = "";

  /** The directory by the environment, which programs that are no shells leave as it was. */
  private String pwd = "";

  /** Where it last tried to connect to. */
  String peer = "";

  final WrittenRecords written = new WrittenRecords();

  /** What its parent had written a record of last when it was born. */
  private int inheritedCommand = NO_COMMAND;

  private int commandAtExec = NO_COMMAND;
  private Origin origin = Origin.FORK;
  private int tasks;
  private boolean endTold;

  LiveProcess(ProcessId id, Moment born) {
    this.id = id;
    this.born = born;
  }

  /** A capture of strace's stderr tells a number only when a second task lives. */
  void isNow(ProcessId learned) {
    id = learned;
  }

  void adopt(LiveProcess maker) {
    parent = Optional.of(maker);
    forkOfShell = maker.isKnownShell();
    descriptors.inherit(maker.descriptors);
    inheritedCommand = maker.command();
    cwd = cwd.equals(pwd) ? maker.cwd : Paths.below(maker.cwd, cwd);
    images.replaceAll(image -> image.startedIn(Paths.below(maker.cwd, image.cwd())));
    ended.ifPresent(end -> status.ifPresent(s -> maker.reaped.add(new Reaped(end, id.pid(), s))));
  }

  /** What the environment says is believed until the parent is known. */
  void startsProbablyIn(String directory) {
    if (cwd.isEmpty() && directory.startsWith("/")) {
      pwd = directory;
      cwd = directory;
    }
  }

  /** The parent is proved only by the SIGCHLD it got: its descriptors of then are not known. */
  void adoptLate(LiveProcess maker) {
    parent = Optional.of(maker);
    if (inheritedCommand == NO_COMMAND) {
      inheritedCommand = maker.commandAt(born);
    }
  }

  /** Whether {@code other} made it, or what made it. */
  boolean isBelow(LiveProcess other) {
    Optional<LiveProcess> at = parent;
    for (int steps = 0; at.isPresent() && steps < 1024; steps++) {
      if (at.get() == other) {
        return true;
      }
      at = at.get().parent;
    }
    return false;
  }

  void wrote(int command, Moment at) {
    written.add(command, at);
    if (images.isEmpty()) {
      origin = Origin.SHELL;
    }
  }

  /** It is the process of {@code command}, as its parent's doings tell. */
  void runsFor(int command) {
    inheritedCommand = command;
    if (!images.isEmpty()) {
      commandAtExec = command;
    }
    origin = Origin.COMMAND;
  }

  Origin origin() {
    return origin;
  }

  /** Whether it is a command that a shell started itself, and not a grandchild. */
  boolean isStartedByShell() {
    return origin != Origin.FORK || parent.filter(LiveProcess::hasWrittenRecords).isPresent();
  }

  /** The command that it became, or ran for, or -1. */
  int commandOfImage() {
    int known = images.isEmpty() ? inheritedCommand : commandAtExec;
    return known == NO_COMMAND ? inheritedNow() : known;
  }

  /** Where the parent became known only later, its own command may have too. */
  private int inheritedNow() {
    if (inheritedCommand == NO_COMMAND && parent.isPresent()) {
      LiveProcess maker = parent.get();
      int then = maker.commandAt(born);
      inheritedCommand = then == NO_COMMAND ? maker.commandOfImage() : then;
    }
    return inheritedCommand;
  }

  /** What it had last written a record of at {@code moment}. */
  int commandAt(Moment moment) {
    return written.lastAt(moment, inheritedCommand);
  }

  boolean hasWrittenRecords() {
    return written.count() > 0;
  }

  /** The command it runs for right now, or -1. */
  int command() {
    return written.last(inheritedCommand);
  }

  int inheritedCommand() {
    return inheritedCommand;
  }

  /** The image it has now; empty for a fork that has not become anything. */
  Optional<Image> image() {
    return images.isEmpty() ? Optional.empty() : Optional.of(images.get(images.size() - 1));
  }

  /** The image whose code it runs: its own, or for a fork its nearest ancestor's. */
  Optional<Image> runningImage() {
    return executed().flatMap(LiveProcess::image);
  }

  /** It, or the nearest ancestor, that has become something. */
  private Optional<LiveProcess> executed() {
    Optional<LiveProcess> at = Optional.of(this);
    for (int steps = 0; at.isPresent() && steps < 64; steps++) {
      if (!at.get().images.isEmpty()) {
        return at;
      }
      at = at.get().parent;
    }
    return Optional.empty();
  }

  /** It reads the very file it was started as, the way shells do. */
  private boolean scriptShell;

  void isScriptShell() {
    scriptShell = true;
  }

  /** Whether the nearest image, its own or an ancestor's, is a script that a shell reads. */
  boolean runsScriptShell() {
    return executed().filter(process -> process.scriptShell).isPresent();
  }

  /** Whether the latest image bears the name of a shell. */
  private boolean shell;

  /** Whether a shell made it, whatever that became since: {@code job & exec server}. */
  private boolean forkOfShell;

  private boolean isKnownShell() {
    return images.isEmpty() ? forkOfShell : scriptShell || shell;
  }

  /**
   * Whether the nearest image is a shell's. A fork whose parent is not known yet can be anything,
   * and most are a shell's.
   */
  boolean runsShell() {
    LiveProcess at = this;
    for (int steps = 0; steps < 64; steps++) {
      if (!at.images.isEmpty() || at.forkOfShell) {
        return at.isKnownShell();
      }
      if (at.parent.isEmpty()) {
        return true;
      }
      at = at.parent.get();
    }
    return true;
  }

  void become(Image image) {
    scriptShell = false;
    shell = ShellRecords.SHELLS.contains(image.program());
    commandAtExec = command();
    written.becomesAnother();
    images.add(image);
    descriptors.exec();
  }

  List<Descriptor> standard() {
    return List.of(descriptors.get(0), descriptors.get(1), descriptors.get(2));
  }

  /** Takes down that its end was told; whether that was the first time. */
  boolean endsFirstTime() {
    boolean first = !endTold;
    endTold = true;
    return first;
  }

  /** How many calls are kept of it. */
  int calls() {
    return failures.size() + opened.size();
  }

  /** The memory that the texts take which are kept of it, nearly. */
  long textBytes() {
    return said.bytes() + scriptReads.size() * READ_BYTES;
  }

  /** The log is so long that only little can be kept of each process. */
  void thinCalls() {
    failures.thin(KEPT_IN_LONG_LOGS);
    opened.thin(KEPT_IN_LONG_LOGS);
  }

  /** The same for what it said and read. */
  void thinTexts() {
    said.thin();
    scriptReads.thin(KEPT_READS_IN_LONG_LOGS);
  }

  void hasOneTaskMore() {
    tasks++;
  }

  /** With the last one goes what only a further call would need. */
  void hasOneTaskLess() {
    tasks--;
    if (tasks == 0) {
      settle();
    }
  }

  private void settle() {
    descriptors.clear();
    search.settle();
    failures.settle();
    opened.settle();
    scriptReads.settle();
    said.settle();
  }

  /** {@link #freeze} has taken what it did over; who made it, and what for, others still ask. */
  void clear() {
    failures.clear();
    opened.clear();
    scriptReads.clear();
    said.clear();
    search.settle();
  }

  ProcessNode freeze(Confidence confidence, OutputLines output) {
    int command = commandOfImage();
    return new ProcessNode(
        id,
        parent.map(p -> p.id),
        born,
        ended,
        status,
        images,
        command == NO_COMMAND ? OptionalInt.empty() : OptionalInt.of(command),
        confidence,
        failures.all(),
        said.complete(output, UnseenWords.of(this, output)),
        opened.all(),
        sent,
        reaped,
        search.directories(),
        scriptReads.all());
  }
}
