package dev.hark.cli;

import dev.hark.capture.CannotTrace;
import dev.hark.capture.CaptureFolder;
import dev.hark.capture.CaptureMode;
import dev.hark.capture.Launch;
import dev.hark.capture.Preflight;
import dev.hark.capture.StartupRun;
import dev.hark.capture.Tools;
import dev.hark.environment.ShellTraces;
import dev.hark.environment.StartupTexts;
import dev.hark.model.HomeFolder;
import dev.hark.model.ShellMode;
import dev.hark.model.ShellStart;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Starts shells in all their ways, one after the other: two at once could fight over what their
 * start-up files write.
 */
final class ShellSurvey {
  static final Option LIMIT =
      Option.valued("--limit", "SECONDS", "for each shell to be ready, then it is ended (10)");

  private static final int SECONDS = 10;

  /** In seconds, for the temporary folder to be removed. */
  private static final int PATIENCE = 2;

  private final List<ShellStart> starts;
  private final Map<String, String> environment;
  private final StartupTexts texts;

  private ShellSurvey(
      List<ShellStart> starts, Map<String, String> environment, StartupTexts texts) {
    this.starts = List.copyOf(starts);
    this.environment = environment;
    this.texts = texts;
  }

  /**
   * Starts what was asked for.
   *
   * @param command whose meaning is asked for; empty for none
   * @throws Trouble when shells cannot be traced here
   */
  static ShellSurvey of(CommandLine typed, String command) throws IOException {
    Launch launch = Launch.current();
    Map<String, String> environment = launch.environment();
    Shells shells = new Shells(environment);
    List<ShellMode> modes = shells.modes(typed.value(Shells.SHELLS));
    int seconds = typed.number(LIMIT, SECONDS);
    if (seconds == 0) {
      throw new Trouble(ExitStatus.USAGE, LIMIT.name() + " 0 leaves a shell no time; give seconds");
    }
    StartupTexts texts = new DiskTexts();
    CountDownLatch over = new CountDownLatch(1);
    CaptureFolder folder = CaptureFolder.createTemporary();
    try {
      Tools tools = Preflight.check(List.of("sh"), CaptureMode.IN_BAND, folder, launch);
      String nonce = folder.path().getFileName().toString();
      StartupRun runs = new StartupRun(tools, launch, folder.path(), Duration.ofSeconds(seconds));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> leaveNothing(runs, over)));
      ShellTraces traces = new ShellTraces(texts, nonce);
      ShellProbe probe = new ShellProbe(runs, shells, environment, traces, folder.path(), command);
      List<ShellStart> starts = new ArrayList<>();
      for (ShellMode mode : modes) {
        starts.add(probe.start(mode));
      }
      return new ShellSurvey(starts, environment, texts);
    } catch (CannotTrace e) {
      throw new Trouble(e.exitStatus(), e.line());
    } finally {
      folder.delete();
      over.countDown();
    }
  }

  /** When hark is ended while a shell starts, which has a session of its own. */
  private static void leaveNothing(StartupRun runs, CountDownLatch over) {
    runs.endAll();
    try {
      over.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  List<ShellStart> starts() {
    return starts;
  }

  Map<String, String> environment() {
    return environment;
  }

  StartupTexts texts() {
    return texts;
  }

  HomeFolder home() {
    return new HomeFolder(environment.getOrDefault("HOME", ""));
  }
}
