package dev.hark.report;

import dev.hark.model.Errno;
import dev.hark.model.Report;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.CategoryTableXYDataset;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Pictures of a run. Series differ in lightness and shape and not only in colour, so that a print
 * in grey can be read.
 */
final class Charts {
  private static final Color INK = new Color(0x1B1F24);
  private static final Color COMMAND = new Color(0x3D5A80);
  private static final Color PROCESS = new Color(0xA9BBCD);
  private static final Color FAILURE = new Color(0x6B5B3E);
  private static final Color FINDING = new Color(0xB42318);
  private static final Color[] SHADES = {
    FINDING, COMMAND, new Color(0xD9A441), PROCESS, new Color(0x5F5F5F), new Color(0xD4D4D4)
  };
  private static final int BINS = 48;
  private static final int MOST_ROWS_NAMED = 24;
  private static final int MOST_COMMANDS = 12;

  /** Bars shorter than this share of the picture are drawn as one with their neighbour. */
  private static final int RESOLUTION = 1_500;

  private final Report report;
  private final Timeline timeline;
  private final AxisUnit unit;

  Charts(Report report) {
    this.report = report;
    this.timeline = Timeline.of(report);
    this.unit = AxisUnit.of(timeline);
  }

  boolean isEmpty() {
    return timeline.isEmpty();
  }

  /** What the pictures are made from. */
  Timeline layout() {
    return timeline;
  }

  /** The height that gives each row room, within reason. */
  int timelineHeight() {
    int rows = timeline.commandRows() + timeline.processRows();
    return Math.min(900, 170 + Math.max(3, rows) * 18);
  }

  /** Commands on top, processes as lanes under them, failing calls and findings as marks. */
  JFreeChart timeline() {
    int rows = timeline.commandRows() + timeline.processRows();
    XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
    XYIntervalSeries commands = new XYIntervalSeries("commands", false, true);
    XYIntervalSeries processes = new XYIntervalSeries("processes", false, true);
    Merger merger = new Merger(commands);
    timeline.commands().forEach(b -> merger.add(b.row(), b.from(), b.to()));
    merger.flush();
    Merger lanes = new Merger(processes);
    timeline.processes().forEach(b -> lanes.add(lane(b.row()), b.from(), b.to()));
    lanes.flush();
    bars.addSeries(commands);
    bars.addSeries(processes);

    XYBarRenderer renderer = new XYBarRenderer(0.25);
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, COMMAND);
    renderer.setSeriesPaint(1, PROCESS);
    SymbolAxis rowAxis = new SymbolAxis(null, rowNames(rows));
    rowAxis.setInverted(true);
    rowAxis.setGridBandsVisible(false);
    rowAxis.setTickLabelsVisible(rows <= MOST_ROWS_NAMED);
    rowAxis.setRange(-0.6, Math.max(1, rows) - 0.4);
    XYPlot plot = new XYPlot(bars, rowAxis, timeAxis(), renderer);
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDataset(1, marks());
    plot.setRenderer(1, markRenderer());
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    return finish(new JFreeChart("What ran, and what failed", titleFont(), plot, true));
  }

  private int lane(int row) {
    return timeline.commandRows() + row;
  }

  private String[] rowNames(int rows) {
    String[] names = new String[Math.max(1, rows)];
    for (int i = 0; i < names.length; i++) {
      names[i] =
          i < timeline.commandRows()
              ? "commands " + (i + 1)
              : "processes " + (i - timeline.commandRows() + 1);
    }
    return names;
  }

  private NumberAxis timeAxis() {
    NumberAxis axis = new NumberAxis(unit.label(report));
    axis.setRange(0, Math.max(unit.of(timeline.length()), 1e-9) * 1.01);
    return axis;
  }

  private XYSeriesCollection marks() {
    XYSeries failures = new XYSeries("failed calls", false, true);
    timeline.failures().stream()
        .filter(f -> f.rank() == 0)
        .forEach(f -> failures.add(lane(f.process().row()), unit.of(f.at())));
    XYSeries findings = new XYSeries("findings", false, true);
    for (Timeline.FindingPoint point : timeline.findings()) {
      int row =
          point.processRow() >= 0 ? lane(point.processRow()) : Math.max(0, point.commandRow());
      findings.add(row, unit.of(point.at()));
    }
    XYSeriesCollection marks = new XYSeriesCollection();
    marks.addSeries(failures);
    marks.addSeries(findings);
    return marks;
  }

  private static XYLineAndShapeRenderer markRenderer() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    Shape tick = new Rectangle2D.Double(-0.6, -5, 1.2, 10);
    renderer.setSeriesShape(0, tick);
    renderer.setSeriesPaint(0, FAILURE);
    renderer.setSeriesShape(1, ShapeUtils.createDiamond(7));
    renderer.setSeriesPaint(1, FINDING);
    return renderer;
  }

  /** How many calls failed when, stacked by errno. */
  JFreeChart failures() {
    Map<String, Long> counts = new HashMap<>();
    timeline.failures().forEach(f -> counts.merge(errno(f), 1L, Long::sum));
    List<String> names =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .limit(SHADES.length - 1L)
            .toList();
    double width = Math.max(unit.of(timeline.length()), 1e-9) / BINS;
    double[][] bins = new double[names.size() + 1][BINS];
    for (Timeline.FailedCall failure : timeline.failures()) {
      int series = names.indexOf(errno(failure));
      int bin = (int) Math.min(BINS - 1, unit.of(failure.at()) / width);
      bins[series < 0 ? names.size() : series][bin]++;
    }
    CategoryTableXYDataset data = new CategoryTableXYDataset();
    data.setIntervalWidth(width * 0.9);
    for (int s = 0; s < bins.length; s++) {
      String name = s < names.size() ? names.get(s) : "other";
      if (s < names.size() || counts.size() > names.size()) {
        for (int b = 0; b < BINS; b++) {
          data.add((b + 0.5) * width, bins[s][b], name);
        }
      }
    }
    StackedXYBarRenderer renderer = new StackedXYBarRenderer();
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    for (int s = 0; s < SHADES.length; s++) {
      renderer.setSeriesPaint(s, SHADES[s]);
    }
    NumberAxis count = new NumberAxis("failed calls");
    count.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    XYPlot plot = new XYPlot(data, timeAxis(), count, renderer);
    return finish(new JFreeChart("Failed calls by error", titleFont(), plot, true));
  }

  private static String errno(Timeline.FailedCall failure) {
    return failure.call().outcome().failure().map(Errno::name).orElse("?");
  }

  /** The commands that took most of the time, all their runs together. */
  JFreeChart commands() {
    Map<String, Long> sums = new HashMap<>();
    for (Timeline.CommandBar bar : timeline.commands()) {
      String line = bar.command().line().isPresent() ? bar.command().line().getAsInt() + "  " : "";
      String text = bar.command().text().lines().findFirst().orElse("");
      String name = Columns.withoutMiddle(Safe.terminal(line + text), 42, "…");
      sums.merge(name, bar.to() - bar.from(), Long::sum);
    }
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_COMMANDS)
        .forEach(e -> data.addValue(unit.of(e.getValue()), "time", e.getKey()));
    JFreeChart chart =
        ChartFactory.createBarChart(
            "Time by command",
            null,
            unit.noun(),
            data,
            PlotOrientation.HORIZONTAL,
            false,
            false,
            false);
    chart.getTitle().setFont(titleFont());
    CategoryPlot plot = chart.getCategoryPlot();
    BarRenderer renderer = (BarRenderer) plot.getRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, COMMAND);
    renderer.setMaximumBarWidth(0.08);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(PROCESS);
    plot.getDomainAxis().setTickLabelFont(new Font(Font.MONOSPACED, Font.PLAIN, 11));
    plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.5f);
    chart.setBackgroundPaint(Color.WHITE);
    return chart;
  }

  private static Font titleFont() {
    return new Font(Font.SANS_SERIF, Font.BOLD, 14);
  }

  private static JFreeChart finish(JFreeChart chart) {
    XYPlot plot = chart.getXYPlot();
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(PROCESS);
    plot.setRangeGridlinePaint(PROCESS);
    plot.setRangeGridlineStroke(new BasicStroke(0.5f));
    plot.setDomainGridlinesVisible(false);
    plot.getDomainAxis().setTickLabelPaint(INK);
    chart.setBackgroundPaint(Color.WHITE);
    chart.getTitle().setPaint(INK);
    chart.getLegend().setPosition(RectangleEdge.BOTTOM);
    chart.getLegend().setFrame(org.jfree.chart.block.BlockBorder.NONE);
    return chart;
  }

  /** Adds bars to a series, and joins what is too short to be seen with its neighbour. */
  private final class Merger {
    private final XYIntervalSeries series;
    private final long gap = timeline.length() / RESOLUTION;
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
      if (last.length == 2 && from - last[1] <= gap) {
        last[1] = Math.max(last[1], to);
        return;
      }
      draw(row, last);
      open.set(row, new long[] {from, to});
    }

    void flush() {
      for (int row = 0; row < open.size(); row++) {
        draw(row, open.get(row));
      }
    }

    private void draw(int row, long[] bar) {
      if (bar.length == 2) {
        double from = unit.of(bar[0]);
        double to = unit.of(Math.max(bar[1], bar[0] + gap));
        series.add(row, row - 0.35, row + 0.35, from, from, to);
      }
    }
  }
}
