package dev.hark.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Versions for the record, asked for when nobody waits. */
final class ToolVersions {
  private ToolVersions() {}

  /** {@code strace -- version 6.1} gives {@code 6.1}; empty when strace has gone. */
  static String strace(CapturePlan plan) {
    Path answer = plan.folder().path().resolve("strace.version");
    try {
      TracedProcess.startInto(
              answer, List.of(plan.straceArgv().get(0), "-V"), Map.of("LC_ALL", "C"), plan.launch())
          .await();
      String text = Files.readString(answer, StandardCharsets.UTF_8);
      Files.delete(answer);
      String first = text.lines().findFirst().orElse("");
      return first.substring(first.lastIndexOf(' ') + 1);
    } catch (IOException | CannotTrace e) {
      return "";
    }
  }
}
