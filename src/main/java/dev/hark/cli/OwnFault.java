package dev.hark.cli;

import java.io.IOException;
import java.util.Optional;

/**
 * An error of hark's own. It costs the report, and must not cost the status of a command that has
 * run, or fill a terminal with a stack.
 */
final class OwnFault {
  private static final String OWN = "dev.hark.";

  private OwnFault() {}

  /** Work that may fail after the command has run. */
  @FunctionalInterface
  interface Work<T> {
    Optional<T> done() throws IOException;
  }

  /** What {@code work} gives; nothing where it failed, and then that is told in one line. */
  static <T> Optional<T> guarded(Console console, Work<T> work) {
    try {
      return work.done();
    } catch (IOException | Trouble e) {
      console.err().println("hark: " + e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      console.err().println("hark: " + line(e));
    }
    return Optional.empty();
  }

  /** One line with what whoever mends it has to know. */
  static String line(Throwable fault) {
    String place = "";
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith(OWN)) {
        place = " at " + frame.getFileName() + ":" + frame.getLineNumber();
        break;
      }
    }
    return "a fault of hark's own, which its makers want to hear of: " + fault + place;
  }
}
