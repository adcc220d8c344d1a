package dev.hark.report;

import dev.hark.model.Report;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;

/** What all pictures of a report share: ink, letters, the axis of time. */
final class ChartStyle {
  static final Color INK = new Color(0x1B1F24);
  static final Color QUIET = new Color(0x545D68);
  static final Color LINE = new Color(0xC9D2DC);
  static final Color COMMAND = new Color(0x3D5A80);
  static final Color PROCESS = new Color(0xA9BBCD);
  static final Color FAILURE = new Color(0x6B4E16);
  static final Color FINDING = new Color(0xB42318);

  /** Differ in lightness, from dark to light and back, so that neighbours differ in grey too. */
  static final Color[] SHADES = {
    COMMAND, new Color(0xD9A441), new Color(0x1B1F24), PROCESS, new Color(0x8A6D2F), LINE
  };

  private static final int MOST_TICKS = 12;

  private ChartStyle() {}

  static Font title() {
    return new Font(Font.SANS_SERIF, Font.BOLD, 14);
  }

  static Font subtitle() {
    return new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  }

  static Font code() {
    return new Font(Font.MONOSPACED, Font.PLAIN, 10);
  }

  /** From 0 to the last event, with at most a dozen round figures. */
  static NumberAxis timeAxis(Report report, Timeline timeline, AxisUnit unit) {
    double length = Math.max(unit.of(timeline.length()), 1e-9);
    NumberAxis axis = new NumberAxis(unit.label(report));
    axis.setLabelFont(subtitle());
    axis.setRange(0, length * 1.01);
    double step = roundStep(length / MOST_TICKS);
    String digits = step < 1 ? "0." + "0".repeat((int) Math.ceil(-Math.log10(step))) : "#,##0";
    axis.setTickUnit(
        new NumberTickUnit(
            step, new DecimalFormat(digits, DecimalFormatSymbols.getInstance(Locale.ROOT))));
    return axis;
  }

  /** 1, 2 or 5 times a power of ten, not below {@code rough}. */
  static double roundStep(double rough) {
    double ten = Math.pow(10, Math.floor(Math.log10(rough)));
    for (int n : new int[] {1, 2, 5}) {
      if (n * ten >= rough) {
        return n * ten;
      }
    }
    return 10 * ten;
  }

  static JFreeChart finish(JFreeChart chart) {
    chart.setBackgroundPaint(Color.WHITE);
    TextTitle title = chart.getTitle();
    title.setFont(title());
    title.setPaint(INK);
    title.setPadding(6, 0, 4, 0);
    if (chart.getPlot() instanceof XYPlot plot) {
      plot.setBackgroundPaint(Color.WHITE);
      plot.setOutlineVisible(false);
      plot.setDomainGridlinePaint(LINE);
      plot.setRangeGridlinePaint(LINE);
      plot.setRangeGridlineStroke(new BasicStroke(0.5f));
      plot.setDomainGridlinesVisible(false);
      plot.getDomainAxis().setTickLabelPaint(INK);
    }
    if (chart.getLegend() != null) {
      chart.getLegend().setPosition(RectangleEdge.BOTTOM);
      chart.getLegend().setFrame(BlockBorder.NONE);
    }
    return chart;
  }
}
