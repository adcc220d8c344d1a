package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ChartReportTest {
  @Test
  void theSvgNamesItsAxisAndItsSeries() {
    String svg = Written.by(new ChartReport(ChartReport.Kind.SVG), BigRun.of(40));
    assertThat(svg)
        .contains("milliseconds since 2026-11-22 16:00:00 UTC")
        .contains(">commands<", ">processes<", ">failed calls<", ">findings<")
        .doesNotContain(" style=");
  }

  @Test
  void twentyThousandCommandsMakeASmallPicture() {
    assertThat(Written.by(new ChartReport(ChartReport.Kind.SVG), BigRun.of(20_000)))
        .hasSizeLessThan(4_000_000);
  }

  @Test
  void thePngIsAPictureWithRedInIt() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ChartReport(ChartReport.Kind.PNG).write(BigRun.of(40), out);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(image.getWidth()).isEqualTo(2400);
    assertThat(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
        .contains(0xFFB42318);
  }

  @Test
  void aRunWithoutCommandsSaysWhyThereIsNoPicture() {
    assertThatThrownBy(
            () ->
                new ChartReport(ChartReport.Kind.SVG)
                    .write(Deploy.report(), new ByteArrayOutputStream()))
        .isInstanceOf(IOException.class)
        .hasMessage("no picture: the log shows neither commands nor processes");
  }
}
