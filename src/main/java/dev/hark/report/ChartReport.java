package dev.hark.report;

import dev.hark.model.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The timeline as a picture. */
public final class ChartReport implements Reporter {
  private static final int WIDTH = 1200;

  /** The kinds of files. */
  public enum Kind {
    SVG,
    PNG
  }

  private final Kind kind;

  public ChartReport(Kind kind) {
    this.kind = kind;
  }

  @Override
  public void write(Report report, OutputStream out) throws IOException {
    Charts charts = new Charts(report);
    if (charts.isEmpty()) {
      throw new IOException("no picture: the log shows neither commands nor processes");
    }
    int height = charts.timelineHeight();
    if (kind == Kind.PNG) {
      Picture.png(() -> charts.timeline(WIDTH), WIDTH, height, out);
    } else {
      String svg = Picture.svg(() -> charts.timeline(WIDTH), WIDTH, height);
      String text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg + "\n";
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }
}
