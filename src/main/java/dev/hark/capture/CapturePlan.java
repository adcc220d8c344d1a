package dev.hark.capture;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything about a run before it runs, as data.
 *
 * @param command the words as typed, first the program
 * @param nonce 16 hex digits
 * @param launch how hark was started
 * @param environment the command's variables, the prelude's among them
 * @param straceArgv what is executed
 * @param prelude the prelude's text
 * @param preludeFile where it has to stand
 */
public record CapturePlan(
    List<String> command,
    CaptureMode mode,
    CaptureFolder folder,
    String nonce,
    Launch launch,
    Map<String, String> environment,
    List<String> straceArgv,
    String prelude,
    Path preludeFile,
    String bashVersion) {

  private static final Path SH = Path.of("/bin/sh");

  public CapturePlan {
    command = List.copyOf(command);
    environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    straceArgv = List.copyOf(straceArgv);
  }

  /** Plans a run of {@code command}; nothing is written or started. */
  public static CapturePlan of(
      List<String> command,
      CaptureMode mode,
      CaptureFolder folder,
      String nonce,
      Launch launch,
      Tools tools) {
    Path records = mode == CaptureMode.FAST ? folder.xtraceLog() : Path.of("/dev/null");
    Optional<String> usersBashEnv = Optional.ofNullable(launch.environment().get("BASH_ENV"));
    Path preludeFile = preludeFile(folder, nonce, tools);
    Map<String, String> environment = new LinkedHashMap<>(launch.environment());
    environment.put("BASH_ENV", preludeFile.toString());
    // A shell puts the path of what it starts there; without hark that had been the command.
    environment.computeIfPresent(
        "_", (name, value) -> value.endsWith("/hark") ? tools.program().toString() : value);
    return new CapturePlan(
        command,
        mode,
        folder,
        nonce,
        launch,
        environment,
        StraceCommandLine.of(tools.strace(), mode, folder.straceLog(), tools.argv(command)),
        ShellPrelude.text(nonce, records, usersBashEnv),
        preludeFile,
        tools.bashVersion());
  }

  /** What is opened when a shell begins: the prelude by bash, {@code sh} by the kernel. */
  List<Path> shellFiles() {
    return List.of(preludeFile, SH);
  }

  /**
   * In the capture, where only its owner can read it. When root traces, a command may become
   * another user, whose bash would complain about a prelude it cannot read: then in a folder of its
   * own that all may read. It holds no secret but the nonce.
   */
  private static Path preludeFile(CaptureFolder folder, String nonce, Tools tools) {
    return tools.isRoot()
        ? Path.of("/tmp/hark-prelude-" + nonce, "prelude.bash")
        : folder.prelude();
  }
}
