package dev.hark.report;

import dev.hark.model.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The failed calls that no finding needs, by family: {@code 113 locale translations …}. */
public final class OrdinaryReport implements Reporter {
  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("absent-file", "opened on trial; it was not there"),
          Map.entry("already-there", "to be made, and there already"),
          Map.entry("config-probe", "settings that need not exist"),
          Map.entry("descriptor-probe", "what is this descriptor, can it seek"),
          Map.entry("dynamic-linker", "a library is looked for in several places"),
          Map.entry("existence-check", "is it there? no"),
          Map.entry("isatty", "is this a terminal? no"),
          Map.entry("locale", "translations and locale data that are not installed"),
          Map.entry("module-search", "a module is looked for in several places"),
          Map.entry("name-service", "no cache of names is running"),
          Map.entry("network", "nobody answered, or no route"),
          Map.entry("not-a-link", "is this a symbolic link? no"),
          Map.entry("other", "none of these; hark events LOG shows them"),
          Map.entry("path-search", "a command is looked for along PATH"),
          Map.entry("permission", "not allowed"),
          Map.entry("process-gone", "the process had ended before"),
          Map.entry("python-path", "a Python module is looked for in several places"),
          Map.entry("reaping", "is a child left to wait for? no"),
          Map.entry("selinux", "is SELinux there? no"),
          Map.entry("terminal", "there is no terminal"),
          Map.entry("terminfo", "a terminal's description is looked for in several places"),
          Map.entry("try-again", "not yet, or interrupted; tried again"),
          Map.entry("unsupported", "the kernel or the file system does not have it"));

  private final Theme theme;

  public OrdinaryReport(Theme theme) {
    this.theme = theme;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    List<Map.Entry<String, Long>> families = Ordinary.families(report.run().input());
    StringBuilder text = new StringBuilder();
    text.append(Phrases.failures(report.run().input()));
    text.append(families.isEmpty() ? "\n" : ":\n");
    int names = families.stream().mapToInt(f -> f.getKey().length()).max().orElse(0);
    int figures =
        families.stream().mapToInt(f -> Phrases.grouped(f.getValue()).length()).max().orElse(0);
    for (Map.Entry<String, Long> family : families) {
      String figure = Phrases.grouped(family.getValue());
      text.append(" ".repeat(2 + figures - figure.length()))
          .append(figure)
          .append("  ")
          .append(Columns.pad(theme.safe(family.getKey()), names))
          .append("  ")
          .append(MEANINGS.getOrDefault(family.getKey(), ""));
      text.setLength(text.toString().stripTrailing().length());
      text.append('\n');
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
