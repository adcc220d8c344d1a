package dev.hark.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * The door: runs a command under strace and its shells with their trace on. The command stays
 * hark's direct child; the tracer is a stranger that writes a file.
 */
public final class Capture {
  private Capture() {}

  /** Checks the machine and plans the run; nothing of the command has run yet. */
  public static CapturePlan plan(
      List<String> command, CaptureMode mode, CaptureFolder folder, Launch launch)
      throws IOException {
    Tools tools = Preflight.check(command, mode, folder, launch);
    return CapturePlan.of(command, mode, folder, Nonce.next(), launch, tools);
  }

  /** Starts what was planned. */
  public static RunningCapture start(CapturePlan plan) throws IOException {
    writePrelude(plan);
    if (plan.mode() == CaptureMode.FAST) {
      PrivateFiles.write(plan.folder().xtraceLog(), new byte[0]);
    }
    Instant start = Instant.now().truncatedTo(ChronoUnit.MICROS);
    plan.folder().writeInfo(unfinished(plan, start));
    Looks looks = new Looks();
    ShellStarts shells = new ShellStarts(plan.shellFiles(), looks::call);
    shells.watch();
    SignalRelay.ignoreQuit();
    SignalRelay relay =
        SignalRelay.hold(new SignalLog(plan.folder().straceLog()), plan.launch().ignoredSignals());
    TracedProcess child = TracedProcess.start(plan.straceArgv(), plan.environment(), plan.launch());
    relay.release(child.pid());
    RunningCapture running = new RunningCapture(plan, child, start, looks, shells);
    running.watch();
    return running;
  }

  private static void writePrelude(CapturePlan plan) throws IOException {
    if (plan.preludeFile().startsWith(plan.folder().path())) {
      plan.folder().writePrelude(plan.prelude());
      return;
    }
    Path folder = plan.preludeFile().resolveSibling("");
    Files.createDirectory(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    PrivateFiles.write(plan.preludeFile(), plan.prelude().getBytes(StandardCharsets.UTF_8));
    Files.setPosixFilePermissions(plan.preludeFile(), PosixFilePermissions.fromString("rw-r--r--"));
  }

  private static CaptureInfo unfinished(CapturePlan plan, Instant start) {
    return new CaptureInfo(
        plan.command(),
        Path.of("").toAbsolutePath().toString(),
        start,
        OptionalLong.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        plan.nonce(),
        plan.mode(),
        TraceEnd.OPEN,
        "",
        plan.bashVersion());
  }
}
