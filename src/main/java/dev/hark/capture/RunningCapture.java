package dev.hark.capture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;

/** A command that runs under strace. Read {@link #trace()} to its end, then {@link #await()}. */
public final class RunningCapture {
  /** How long processes that the command left behind are still traced. */
  private static final Duration GRACE = Duration.ofSeconds(1);

  /** How long the tracer may take to let go. */
  private static final Duration DETACH = Duration.ofMillis(400);

  private final CapturePlan plan;
  private final TracedProcess child;
  private final Tracer tracer;
  private final SpoolRoom room;
  private final Looks looks;
  private final ShellStarts shells;
  private final Instant start;
  private final long startNanos = System.nanoTime();
  private final CountDownLatch commandOver = new CountDownLatch(1);
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean isCut;
  private volatile String straceVersion = "";
  private volatile Optional<CaptureResult> result = Optional.empty();

  RunningCapture(
      CapturePlan plan, TracedProcess child, Instant start, Looks looks, ShellStarts shells) {
    this.plan = plan;
    this.child = child;
    this.start = start;
    this.looks = looks;
    this.shells = shells;
    this.tracer = new Tracer(plan.folder().straceLog());
    this.room = new SpoolRoom(plan.folder().straceLog(), this::cut);
  }

  void watch() {
    room.watch();
    new AwakeProcessor(folder().straceLog(), commandOver).start();
    Thread thread = new Thread(this::untilTheEnd, "hark-wait");
    thread.setDaemon(true);
    thread.start();
  }

  /** The command's process number. */
  public int pid() {
    return child.pid();
  }

  public CapturePlan plan() {
    return plan;
  }

  public CaptureFolder folder() {
    return plan.folder();
  }

  /**
   * The strace log from its start, while it grows; ends when the run is over. A slow reader does
   * not slow the command down.
   */
  public InputStream trace() throws IOException {
    return new SpoolStream(folder().straceLog(), () -> over.getCount() == 0, looks);
  }

  /** Waits for the end of the command itself; what it left behind may still run. */
  public void awaitCommand() {
    try {
      commandOver.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Waits until the run is over and completes the capture's metadata.
   *
   * @throws CannotTrace when the kernel refused to execute the command after all
   */
  public CaptureResult await() throws IOException {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the command", e);
    }
    removePublicPrelude();
    CaptureResult end = result.orElseThrow();
    try {
      folder().writeInfo(info(end));
    } catch (IOException e) {
      // A disk that is full now is no reason to lose the command's status. The capture stays
      // readable; its metadata says that the end is not known.
      return end;
    }
    RefusedExec.check(folder().straceLog(), child.pid(), plan.command().get(0));
    return end;
  }

  private CaptureInfo info(CaptureResult end) {
    return new CaptureInfo(
        plan.command(),
        end.cwd(),
        end.start(),
        OptionalLong.of(end.duration().toMillis()),
        end.exitStatus(),
        end.signal(),
        plan.nonce(),
        plan.mode(),
        end.traceEnd(),
        straceVersion,
        plan.bashVersion());
  }

  private void cut() {
    if (plan.mode() == CaptureMode.IN_BAND) {
      isCut = true;
      tracer.learnFrom(child.pid());
      tracer.detach();
    }
  }

  private void untilTheEnd() {
    // While the command runs, so that nobody waits for it at the end.
    if (folder().isKept()) {
      straceVersion = ToolVersions.strace(plan);
    }
    tracer.learnFrom(child.pid());
    WaitResult ended = child.await();
    looks.end();
    commandOver.countDown();
    shells.release();
    Duration duration = Duration.ofNanos(System.nanoTime() - startNanos);
    TraceEnd traceEnd = letGo();
    room.release();
    result =
        Optional.of(
            new CaptureResult(
                plan.command(),
                Path.of("").toAbsolutePath().toString(),
                start,
                duration,
                ended.signal() == 0 ? OptionalInt.of(ended.exitStatus()) : OptionalInt.empty(),
                ended.signal() == 0
                    ? Optional.empty()
                    : Optional.of(SignalNames.of(ended.signal())),
                traceEnd));
    over.countDown();
  }

  /** The tracer leaves by itself when nobody is left; else it is sent away after the grace. */
  private TraceEnd letGo() {
    if (isGoneWithin(GRACE)) {
      if (isCut) {
        return TraceEnd.CUT;
      }
      return new SignalLog(folder().straceLog()).endsWithAnEnd()
          ? TraceEnd.COMPLETE
          : TraceEnd.TRACER_LOST;
    }
    if (plan.mode() == CaptureMode.IN_BAND) {
      // Not in the fast mode: there, processes whose tracer leaves fail with ENOSYS.
      tracer.detach();
      isGoneWithin(DETACH);
    }
    return TraceEnd.DETACHED;
  }

  private boolean isGoneWithin(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    while (tracer.isAlive()) {
      if (System.nanoTime() > end) {
        return false;
      }
      try {
        Thread.sleep(2);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  private void removePublicPrelude() throws IOException {
    Path file = plan.preludeFile();
    if (!file.startsWith(folder().path())) {
      Files.deleteIfExists(file);
      Path parent = file.getParent();
      if (parent != null) {
        Files.deleteIfExists(parent);
      }
    }
  }
}
