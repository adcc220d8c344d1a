package dev.hark.capture;

import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Traces a command and does nothing else: what capture costs and changes by itself. First word: the
 * folder for the capture; second: {@code in-band} or {@code fast}; the rest is the command.
 */
final class BareRun {
  private BareRun() {}

  public static void main(String[] args) throws Exception {
    Launch launch = Launch.current();
    List<String> command = launch.exactly(List.of(args).subList(2, args.length));
    try {
      CaptureFolder folder = CaptureFolder.create(Path.of(args[0]));
      RunningCapture running =
          Capture.start(Capture.plan(command, CaptureMode.of(args[1]), folder, launch));
      try (InputStream trace = running.trace();
          FileOutputStream copy =
              new FileOutputStream(folder.path().resolve("tailed.log").toFile())) {
        trace.transferTo(copy);
      }
      PassOn.exit(running.await());
    } catch (CannotTrace e) {
      System.err.println("hark: " + e.line());
      Runtime.getRuntime().halt(e.exitStatus());
    }
  }
}
