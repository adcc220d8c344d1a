package dev.hark.report;

import dev.hark.model.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The failed calls that no finding needs, by family: {@code 113 locale translations …}. */
public final class OrdinaryReport implements Reporter {
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
        families.stream().mapToInt(f -> Figures.grouped(f.getValue()).length()).max().orElse(0);
    for (Map.Entry<String, Long> family : families) {
      String figure = Figures.grouped(family.getValue());
      text.append(" ".repeat(2 + figures - figure.length()))
          .append(figure)
          .append("  ")
          .append(Columns.pad(theme.safe(family.getKey()), names))
          .append("  ")
          .append(Ordinary.meaning(family.getKey()));
      text.setLength(text.toString().stripTrailing().length());
      text.append('\n');
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
