package dev.hark.report;

import dev.hark.model.Image;
import dev.hark.model.Report;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Commands on top, processes as lanes under them, failing calls and findings as marks. */
final class TimelineChart {
  /** What the names of the rows take of the picture's width. */
  private static final int NAMES_WIDTH = 110;

  /** A letter of {@link ChartStyle#code}. */
  private static final double LETTER = 6.1;

  private static final int NARROWEST_LABEL = 40;

  /** Bars and marks closer than this share of the picture are drawn as one. */
  private static final int RESOLUTION = 1_500;

  private final Report report;
  private final Timeline timeline;
  private final AxisUnit unit;
  private final int barsWidth;
  private final long least;

  /**
   * A picture of {@code timeline}.
   *
   * @param width of the whole picture, in its own units
   */
  TimelineChart(Report report, Timeline timeline, AxisUnit unit, int width) {
    this.barsWidth = width - NAMES_WIDTH;
    this.report = report;
    this.timeline = timeline;
    this.unit = unit;
    this.least = Math.max(1, timeline.length() / RESOLUTION);
  }

  /** The height that gives each row room, within reason. */
  static int height(Timeline timeline) {
    int rows = timeline.commandRows() + timeline.processRows();
    return Math.min(900, 150 + Math.max(3, rows) * 22);
  }

  JFreeChart chart() {
    int rows = Math.max(1, timeline.commandRows() + timeline.processRows());
    SymbolAxis rowAxis = new SymbolAxis(null, rowNames(rows));
    rowAxis.setInverted(true);
    rowAxis.setGridBandsVisible(false);
    rowAxis.setRange(-0.6, rows - 0.4);
    rowAxis.setTickMarksVisible(false);
    rowAxis.setTickLabelFont(ChartStyle.subtitle());
    XYPlot plot =
        new XYPlot(bars(), rowAxis, ChartStyle.timeAxis(report, timeline, unit), barRenderer());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDataset(1, failures());
    plot.setRenderer(
        1, marks(new Rectangle2D.Double(-0.4, 1, 0.8, 6), ChartStyle.FAILURE, "failed calls"));
    plot.setDataset(2, findings());
    plot.setRenderer(2, marks(ShapeUtils.createDiamond(8), ChartStyle.FINDING, "findings"));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    if (rows * 22 <= 750) {
      writeLabels(plot);
    }
    markFindings(plot);
    JFreeChart chart = new JFreeChart("What ran, and what failed", ChartStyle.title(), plot, true);
    String command = String.join(" ", report.run().summary().command());
    String said = (command.isEmpty() ? "" : command + ": ") + Phrases.verdict(report);
    TextTitle subtitle =
        new TextTitle(Safe.terminal(Columns.withoutMiddle(said, 150, "…")), ChartStyle.subtitle());
    subtitle.setPaint(ChartStyle.QUIET);
    chart.addSubtitle(0, subtitle);
    return ChartStyle.finish(chart);
  }

  /** The first row of each kind says what it is; the others are of the same kind. */
  private String[] rowNames(int rows) {
    String[] names = new String[rows];
    for (int i = 0; i < rows; i++) {
      names[i] =
          i == 0 && timeline.commandRows() > 0
              ? "commands"
              : i == timeline.commandRows() ? "processes" : "";
    }
    return names;
  }

  private int lane(int row) {
    return timeline.commandRows() + row;
  }

  private XYIntervalSeriesCollection bars() {
    XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
    Merger commands = new Merger(new XYIntervalSeries("commands", false, true));
    timeline.commands().forEach(b -> commands.add(b.row(), b.from(), b.to()));
    Merger processes = new Merger(new XYIntervalSeries("processes", false, true));
    timeline.processes().forEach(b -> processes.add(lane(b.row()), b.from(), b.to()));
    bars.addSeries(commands.all());
    bars.addSeries(processes.all());
    return bars;
  }

  private static XYBarRenderer barRenderer() {
    XYBarRenderer renderer = new XYBarRenderer(0.25);
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, ChartStyle.COMMAND);
    renderer.setSeriesPaint(1, ChartStyle.PROCESS);
    return renderer;
  }

  private static XYLineAndShapeRenderer marks(java.awt.Shape shape, Color colour, String name) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, shape);
    renderer.setSeriesPaint(0, colour);
    renderer.setLegendItemToolTipGenerator((dataset, series) -> name);
    return renderer;
  }

  /** Thousands of calls may fail where one mark has room. */
  private XYSeriesCollection failures() {
    XYSeries series = new XYSeries("failed calls", false, true);
    Map<Integer, BitSet> seen = new HashMap<>();
    for (Timeline.FailedCall failure : timeline.failures()) {
      int row = failure.process().row();
      BitSet places = seen.computeIfAbsent(row, r -> new BitSet());
      int place = (int) (failure.at() / least);
      if (failure.rank() == 0 && !places.get(place)) {
        places.set(place);
        series.add(lane(row), unit.of(failure.at()));
      }
    }
    return new XYSeriesCollection(series);
  }

  private XYSeriesCollection findings() {
    XYSeries series = new XYSeries("findings", false, true);
    timeline.findings().forEach(p -> series.add(foot(p), unit.of(p.at())));
    return new XYSeriesCollection(series);
  }

  private int foot(Timeline.FindingPoint point) {
    return point.processRow() >= 0 ? lane(point.processRow()) : Math.max(0, point.commandRow());
  }

  /** A stem up to the command, and the rank in the mark. */
  private void markFindings(XYPlot plot) {
    for (Timeline.FindingPoint point : timeline.findings()) {
      double at = unit.of(point.at());
      if (point.commandRow() >= 0 && point.processRow() >= 0) {
        plot.addAnnotation(
            new XYLineAnnotation(
                point.commandRow() - 0.35,
                at,
                foot(point),
                at,
                new BasicStroke(1.6f),
                ChartStyle.FINDING));
      }
      XYTextAnnotation rank =
          new XYTextAnnotation(Integer.toString(point.finding().rank()), foot(point), at);
      rank.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 9));
      rank.setPaint(Color.WHITE);
      plot.addAnnotation(rank);
    }
  }

  private void writeLabels(XYPlot plot) {
    for (Timeline.CommandBar bar : timeline.commands()) {
      String text = bar.command().text().lines().findFirst().orElse("");
      writeLabel(plot, bar.row(), bar.from(), bar.to(), text, Color.WHITE);
    }
    for (Timeline.ProcessBar bar : timeline.processes()) {
      String text = bar.node().image().map(Image::argv).map(a -> String.join(" ", a)).orElse("");
      writeLabel(plot, lane(bar.row()), bar.from(), bar.to(), text, ChartStyle.INK);
    }
  }

  private void writeLabel(XYPlot plot, int row, long from, long to, String text, Color colour) {
    double width = (double) (to - from) / timeline.length() * barsWidth;
    if (width < NARROWEST_LABEL || text.isBlank()) {
      return;
    }
    String shown = Columns.head(Safe.terminal(text), (int) ((width - 8) / LETTER));
    double padding = unit.of(timeline.length()) * 4 / barsWidth;
    XYTextAnnotation label = new XYTextAnnotation(shown, row, unit.of(from) + padding);
    label.setFont(ChartStyle.code());
    label.setPaint(colour);
    label.setTextAnchor(TextAnchor.CENTER_LEFT);
    plot.addAnnotation(label);
  }

  /** Bars by row; those too short to be seen alone are joined with such neighbours. */
  private final class Merger {
    private final XYIntervalSeries series;
    private final List<long[]> open = new ArrayList<>();

    Merger(XYIntervalSeries series) {
      this.series = series;
    }

    /** Bars of a row come in the order they begin. */
    void add(int row, long from, long to) {
      while (open.size() <= row) {
        open.add(new long[0]);
      }
      long[] last = open.get(row);
      boolean small = to - from < 4 * least;
      if (last.length == 3 && last[2] == 1 && small && from - last[1] <= least) {
        last[1] = Math.max(last[1], to);
        return;
      }
      draw(row, last);
      open.set(row, new long[] {from, to, small ? 1 : 0});
    }

    XYIntervalSeries all() {
      for (int row = 0; row < open.size(); row++) {
        draw(row, open.get(row));
      }
      return series;
    }

    /** A hair is left before the next bar, so that two commands do not look like one. */
    private void draw(int row, long[] bar) {
      if (bar.length == 3) {
        long end = bar[2] == 1 ? Math.max(bar[1], bar[0] + least) : bar[1] - least;
        double from = unit.of(bar[0]);
        series.add(row, row - 0.38, row + 0.38, from, from, unit.of(end));
      }
    }
  }
}
