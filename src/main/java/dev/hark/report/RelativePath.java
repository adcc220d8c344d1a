package dev.hark.report;

import dev.hark.model.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A script's path as CI systems want it: below the run's folder, without dots. */
final class RelativePath {
  private RelativePath() {}

  /** Empty where the file lies elsewhere, so that nobody is led to a file of the same name. */
  static Optional<String> of(String file, Report report) {
    String path = file;
    String cwd = report.run().summary().cwd().orElse("");
    if (!cwd.isEmpty() && path.startsWith(cwd.endsWith("/") ? cwd : cwd + "/")) {
      path = path.substring(cwd.endsWith("/") ? cwd.length() : cwd.length() + 1);
    }
    if (path.startsWith("/")) {
      return Optional.empty();
    }
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return Optional.empty();
        }
        parts.remove(parts.size() - 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
  }

  /** As a relative URI: everything but letters, digits and {@code -._~/} is percent-encoded. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : Visible.wellFormed(path).getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~/".indexOf(c) >= 0;
      if (plain) {
        uri.append(c);
      } else {
        uri.append(String.format("%%%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
