package dev.hark.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The capture under the real strace, without the launcher. */
class CaptureIT {
  @TempDir Path temporary;

  private static final Launch LAUNCH =
      new Launch(System.getenv(), Set.of(0, 1, 2), 0, 0, List.of());

  @Test
  void everyExitStatusIsTheCommandsOwn() throws IOException {
    for (int status = 0; status < 256; status++) {
      CaptureResult result = run("c" + status, CaptureMode.IN_BAND, "sh", "-c", "exit " + status);
      assertThat(result.exitStatus()).isEqualTo(OptionalInt.of(status));
      assertThat(result.signal()).isEmpty();
      assertThat(result.traceEnd()).isEqualTo(TraceEnd.COMPLETE);
    }
  }

  @Test
  void everyDeadlySignalIsTold() throws IOException {
    List<Integer> deadly =
        List.of(
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 24, 25, 26, 27, 29, 30, 31, 34);
    for (int signal : deadly) {
      CaptureResult result =
          run(
              "s" + signal,
              CaptureMode.IN_BAND,
              "dash",
              "-c",
              "ulimit -c 0; kill -" + signal + " $$");
      assertThat(result.signal()).contains(SignalNames.of(signal));
      assertThat(result.exitStatus()).isEmpty();
    }
  }

  @Test
  void theRecordsStandInTheTraceAmongTheCalls() throws IOException {
    run("c", CaptureMode.IN_BAND, "bash", "-c", "cat /nonexistent 2>/dev/null || true");
    String log = log("c");
    String nonce = CaptureFolder.open(temporary.resolve("c")).info().nonce();
    int record = log.indexOf("</dev/null>, \"+\\37hark1-" + nonce);
    int failure = log.indexOf("\"/nonexistent\"", record);
    assertThat(record).isPositive();
    assertThat(failure).isGreaterThan(record);
    assertThat(log).contains("\\37cat /nonexistent 2> /dev/null\\37cat /nonexistent\\n\"");
  }

  @Test
  void theFastModeKeepsTheRecordsApart() throws IOException {
    run("c", CaptureMode.FAST, "bash", "-c", "cat /nonexistent 2>/dev/null || true; exit 2");
    assertThat(log("c")).contains("/nonexistent").doesNotContain("hark1-");
    assertThat(Files.readString(temporary.resolve("c/xtrace.log")))
        .contains("\037cat /nonexistent 2> /dev/null\037cat /nonexistent\n");
  }

  @Test
  void aKeptCaptureTellsTheRun() throws IOException {
    CaptureResult result = run("c", CaptureMode.IN_BAND, "bash", "-c", "exit 3");
    CaptureInfo info = CaptureFolder.open(temporary.resolve("c")).info();
    assertThat(info.command()).containsExactly("bash", "-c", "exit 3");
    assertThat(info.exitStatus()).isEqualTo(OptionalInt.of(3));
    assertThat(info.start()).isEqualTo(result.start());
    assertThat(info.straceVersion()).matches("\\d+\\.\\d+.*");
    assertThat(info.bashVersion()).matches("\\d+\\.\\d+.*");
    assertThat(info.traceEnd()).isEqualTo(TraceEnd.COMPLETE);
  }

  @Test
  void processesLeftBehindAreLetGo() throws IOException {
    Path number = temporary.resolve("number");
    CaptureResult result =
        run(
            "c",
            CaptureMode.IN_BAND,
            "sh",
            "-c",
            "sleep 60 >/dev/null 2>&1 </dev/null & echo $! >" + number);
    int daemon = Integer.parseInt(Files.readString(number).strip());
    try {
      assertThat(result.traceEnd()).isEqualTo(TraceEnd.DETACHED);
      assertThat(ProcStatus.of(daemon).text()).contains("TracerPid:\t0");
    } finally {
      Libc.kill(daemon, SignalNames.KILL);
    }
  }

  /** Reads the whole trace, as hark does, and says how the command ended. */
  private CaptureResult run(String name, CaptureMode mode, String... command) throws IOException {
    CaptureFolder folder = CaptureFolder.create(temporary.resolve(name));
    RunningCapture running = Capture.start(Capture.plan(List.of(command), mode, folder, LAUNCH));
    byte[] tailed;
    try (InputStream trace = running.trace()) {
      tailed = trace.readAllBytes();
    }
    CaptureResult result = running.await();
    assertThat(new String(tailed, StandardCharsets.ISO_8859_1)).isEqualTo(log(name));
    return result;
  }

  private String log(String name) throws IOException {
    return Files.readString(
        temporary.resolve(name).resolve("strace.log"), StandardCharsets.ISO_8859_1);
  }
}
