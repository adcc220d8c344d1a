package dev.hark.report;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;

/**
 * Charts as files. A machine without fonts, or a Java without its desktop module, cannot draw: that
 * costs the picture and never the report.
 */
final class Picture {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private Picture() {}

  /**
   * The chart as an SVG element without prolog; texts stay texts.
   *
   * @throws IOException when nothing can be drawn here, with a line that says why
   */
  static String svg(Supplier<JFreeChart> chart, int width, int height) throws IOException {
    return drawn(
        () -> {
          Document document =
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .getDOMImplementation()
                  .createDocument(SVG, "svg", null);
          SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
          context.setComment("hark");
          SVGGraphics2D graphics = new SVGGraphics2D(context, false);
          graphics.setSVGCanvasSize(new java.awt.Dimension(width, height));
          chart.get().draw(graphics, new Rectangle2D.Double(0, 0, width, height));
          StringWriter text = new StringWriter();
          // Attributes and not style properties: the page's policy forbids inline styles.
          graphics.stream(text, false);
          // Java's own default is a font that no browser knows.
          String svg = text.toString().replace("'Dialog'", "sans-serif");
          return svg.substring(svg.indexOf("<svg"));
        });
  }

  /**
   * The chart as PNG, twice as fine as its size says.
   *
   * @throws IOException when nothing can be drawn here, with a line that says why
   */
  static void png(Supplier<JFreeChart> chart, int width, int height, OutputStream out)
      throws IOException {
    BufferedImage image =
        drawn(
            () -> {
              BufferedImage canvas =
                  new BufferedImage(2 * width, 2 * height, BufferedImage.TYPE_INT_RGB);
              java.awt.Graphics2D graphics = canvas.createGraphics();
              graphics.scale(2, 2);
              chart.get().draw(graphics, new Rectangle2D.Double(0, 0, width, height));
              graphics.dispose();
              return canvas;
            });
    ImageIO.setUseCache(false);
    ImageIO.write(image, "png", out);
  }

  /** What draws. */
  private interface Drawing<T> {
    T draw() throws IOException, ParserConfigurationException;
  }

  /**
   * Without fonts Java throws anything: a bare Error, an InternalError, a NullPointerException, a
   * link error. A lack of memory is not of this kind.
   */
  private static <T> T drawn(Drawing<T> drawing) throws IOException {
    System.setProperty("java.awt.headless", "true");
    try {
      return drawing.draw();
    } catch (OutOfMemoryError | StackOverflowError e) {
      throw e;
    } catch (ParserConfigurationException | RuntimeException | Error e) {
      throw new IOException(
          "no picture: this Java cannot draw text (" + e + "); install fontconfig and a font", e);
    }
  }
}
