package dev.hark.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Looks whether a command can be traced before anything of it runs: with ptrace denied, {@code
 * strace -D} would run it untraced and report success. One traced {@code bash --version} answers
 * for strace, bash and the kernel.
 */
public final class Preflight {
  private Preflight() {}

  /**
   * Checks everything.
   *
   * @param folder where the answer of the trial may be written
   * @throws CannotTrace with what to do
   */
  public static Tools check(
      List<String> command, CaptureMode mode, CaptureFolder folder, Launch launch)
      throws IOException {
    requireLinux(System.getProperty("os.name", ""));
    CommandPath path = CommandPath.of(launch.environment());
    Path strace = path.search("strace").orElseThrow(() -> missing("strace", "traces the command"));
    Path bash = path.search("bash").orElseThrow(() -> missing("bash", "runs the scripts"));
    Path program = path.program(command.get(0));
    List<String> interpreter = Executable.interpreter(program, bash);
    String version = trial(strace, bash, mode, folder, launch);
    return new Tools(strace, program, interpreter, version, Libc.geteuid() == 0);
  }

  static void requireLinux(String system) {
    if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
      throw new CannotTrace(
          CannotTrace.NO_TRACING,
          "cannot trace: strace exists on Linux only and this is "
              + system
              + "; run hark in a Linux machine or container (analyze works everywhere)");
    }
  }

  private static CannotTrace missing(String tool, String why) {
    return new CannotTrace(
        CannotTrace.NO_TRACING,
        "cannot trace: " + tool + ", which " + why + ", is not in PATH; " + Install.of(tool));
  }

  /** Returns bash's version. */
  private static String trial(
      Path strace, Path bash, CaptureMode mode, CaptureFolder folder, Launch launch)
      throws IOException {
    List<String> argv =
        new ArrayList<>(List.of(strace.toString(), "-qq", "-f", "-y", "-e", "trace=none"));
    if (mode == CaptureMode.FAST) {
      argv.add("--seccomp-bpf");
    }
    argv.addAll(List.of("-o", "/dev/null", bash.toString(), "--version"));
    Path answer = folder.path().resolve("tracer.err");
    WaitResult result =
        TracedProcess.startInto(answer, argv, Map.of("LC_ALL", "C"), launch).await();
    String text = new String(Files.readAllBytes(answer), StandardCharsets.UTF_8);
    if (result.exitStatus() != 0 || result.signal() != 0) {
      throw new CannotTrace(CannotTrace.NO_TRACING, PtraceDenied.reason(text));
    }
    Files.delete(answer);
    return bashVersion(text).orElse("");
  }

  /** {@code GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)}. */
  static Optional<String> bashVersion(String text) {
    String before = "version ";
    int start = text.indexOf(before);
    int end = text.indexOf(' ', start + before.length());
    return start < 0 || end < 0
        ? Optional.empty()
        : Optional.of(text.substring(start + before.length(), end));
  }
}
