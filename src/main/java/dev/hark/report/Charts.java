package dev.hark.report;

import dev.hark.model.Errno;
import dev.hark.model.Report;
import java.awt.Color;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.StackedXYBarRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.xy.CategoryTableXYDataset;

/**
 * Pictures of a run. Series differ in lightness and shape and not only in colour, so that a print
 * in grey can be read.
 */
final class Charts {
  private static final int BINS = 48;
  private static final int MOST_COMMANDS = 12;

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

  /** The height that gives each row of {@link #timeline} room, within reason. */
  int timelineHeight() {
    return TimelineChart.height(timeline);
  }

  /** What ran when, and what failed. */
  JFreeChart timeline(int width) {
    return new TimelineChart(report, timeline, unit, width).chart();
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
            .limit(ChartStyle.SHADES.length - 1L)
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
    for (int s = 0; s < ChartStyle.SHADES.length; s++) {
      renderer.setSeriesPaint(s, ChartStyle.SHADES[s]);
    }
    NumberAxis count = new NumberAxis("failed calls");
    count.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    XYPlot plot = new XYPlot(data, ChartStyle.timeAxis(report, timeline, unit), count, renderer);
    return ChartStyle.finish(
        new JFreeChart("Failed calls that may matter, by error", ChartStyle.title(), plot, true));
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
    CategoryPlot plot = chart.getCategoryPlot();
    BarRenderer renderer = (BarRenderer) plot.getRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, ChartStyle.COMMAND);
    renderer.setMaximumBarWidth(0.08);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(ChartStyle.LINE);
    plot.getDomainAxis().setTickLabelFont(ChartStyle.code());
    plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.6f);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.getRangeAxis().setLabelFont(ChartStyle.subtitle());
    return ChartStyle.finish(chart);
  }
}
