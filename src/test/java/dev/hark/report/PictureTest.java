package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.Test;

class PictureTest {
  /** What Java 17 throws where no font is installed, and what other versions were seen to throw. */
  private static final List<Throwable> WITHOUT_FONTS =
      List.of(
          new Error("Probable fatal error: No physical fonts found."),
          new InternalError("java.lang.reflect.InvocationTargetException"),
          new NoClassDefFoundError("sun/awt/X11FontManager"),
          new NullPointerException("FontConfiguration"));

  @Test
  void aMachineWithoutFontsLosesThePictureAndSaysWhy() {
    for (Throwable failure : WITHOUT_FONTS) {
      Supplier<JFreeChart> chart = failing(failure);
      assertThatThrownBy(() -> Picture.svg(chart, 100, 100))
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("no picture: this Java cannot draw text (" + failure)
          .hasMessageEndingWith("; install fontconfig and a font");
      assertThatThrownBy(() -> Picture.png(chart, 100, 100, new ByteArrayOutputStream()))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aLackOfMemoryIsNoLackOfFonts() {
    assertThatThrownBy(() -> Picture.svg(failing(new OutOfMemoryError("x")), 100, 100))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void aThousandBarsThatNobodyCouldTellApartAreOne() {
    String few = timeline(40);
    assertThat(few).contains(">1<", ">bash deploy.sh<", "1 error in 40 commands");
    assertThat(timeline(20_000)).hasSizeLessThan(1_500_000);
  }

  @Test
  void theAxisHasAtMostADozenRoundFigures() {
    assertThat(ChartStyle.roundStep(0.7)).isEqualTo(1);
    assertThat(ChartStyle.roundStep(8.2)).isEqualTo(10);
    assertThat(ChartStyle.roundStep(130)).isEqualTo(200);
    assertThat(ChartStyle.roundStep(0.04)).isEqualTo(0.05);
  }

  private static String timeline(int commands) {
    return Written.by(new ChartReport(ChartReport.Kind.SVG), BigRun.of(commands));
  }

  private static Supplier<JFreeChart> failing(Throwable failure) {
    return () -> {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    };
  }
}
