package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

/**
 * Whatever a traced program writes, the outputs have the structure that they have for harmless
 * text. Each is read back by a parser that shares nothing with the writer.
 */
class HostileTextTest {
  private static final List<String> HARMLESS = Hostile.harmless();
  private static final LogNames LOGS = LogNames.CAPTURE;
  private static final int MOST_SUMMARY_BYTES = 5_000;

  private static final List<String> PLAIN_PAGE = skeleton(page(HARMLESS));

  private static Document page(List<String> texts) {
    RawLines raw = e -> List.of(new RawLines.RawLine(e.line().orElse(0), e.text()));
    return Jsoup.parse(Written.by(new HtmlReport(LOGS, raw), Hostile.report(texts)));
  }

  static Stream<List<String>> payloads() {
    return Hostile.payloads().stream();
  }

  @Test
  void thereAreFiveHundredOfThem() {
    assertThat(Hostile.payloads().stream().flatMap(List::stream).distinct())
        .hasSizeGreaterThanOrEqualTo(500);
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void aTerminalGetsNothingToObey(List<String> texts) {
    for (Theme theme : List.of(Theme.PLAIN, new Theme(Glyphs.ASCII, java.util.Map.of(), 60))) {
      String drawing =
          Written.by(
              new TerminalReport(theme, LOGS, TerminalReport.Detail.VERBOSE, texts),
              Hostile.report(texts));
      assertThat(drawing.codePoints().filter(c -> c != '\n').filter(HostileTextTest::isHidden))
          .isEmpty();
    }
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return Character.isISOControl(c)
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void aPageKeepsItsElements(List<String> texts) {
    Document page = page(texts);
    assertThat(skeleton(page)).isEqualTo(PLAIN_PAGE);
    assertThat(page.select("blockquote p").stream().map(Element::wholeText))
        .isEqualTo(texts.stream().map(t -> Visible.text("said " + t).strip()).toList());
  }

  private static List<String> skeleton(Document page) {
    page.select("svg").remove();
    List<String> elements = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      List<String> names = element.attributes().asList().stream().map(a -> a.getKey()).toList();
      String kind = element.tagName() + names;
      // How many pieces a remark of the drawing has depends on how long it is.
      if (elements.isEmpty() || !kind.equals(elements.get(elements.size() - 1))) {
        elements.add(kind);
      }
    }
    return elements;
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void theDataInThePageIsWhatItWas(List<String> texts) throws IOException {
    String json = new TimelineData(Timeline.of(Hostile.report(texts))).json();
    assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
    assertThat(tokens(json)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void aPictureHoldsOnlyShapesAndText(List<String> texts) throws Exception {
    Charts charts = new Charts(Hostile.report(texts));
    Set<String> names = new TreeSet<>();
    for (String svg :
        List.of(
            Picture.svg(charts::commands, 600, 300),
            Picture.svg(charts::failures, 600, 300),
            Picture.svg(() -> charts.timeline(600), 600, 300))) {
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)));
      var elements = document.getElementsByTagName("*");
      for (int i = 0; i < elements.getLength(); i++) {
        names.add(elements.item(i).getNodeName());
      }
    }
    assertThat(names)
        .isSubsetOf(
            "svg",
            "g",
            "defs",
            "clipPath",
            "path",
            "text",
            "rect",
            "line",
            "polygon",
            "circle",
            "ellipse",
            "polyline");
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void aTableHasTwoRowsAndNoFormula(List<String> texts) {
    List<List<String>> rows = readCsv(Written.by(new CsvReport(), Hostile.report(texts)));
    assertThat(rows).hasSize(1 + texts.size()).allMatch(r -> r.size() == CsvReport.COLUMNS.size());
    assertThat(rows.stream().flatMap(List::stream))
        .noneMatch(c -> !c.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(c.charAt(0)) >= 0);
    assertThat(rows.stream().skip(1).map(r -> r.get(16)))
        .isEqualTo(texts.stream().map(t -> Visible.text("said " + t)).toList());
  }

  /** RFC 4180 in the plainest way. */
  private static List<List<String>> readCsv(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted && c == '"' && text.startsWith("\"\"", i)) {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (!quoted && text.startsWith("\r\n", i)) {
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(row);
        row = new ArrayList<>();
        i++;
      } else {
        cell.append(c);
      }
    }
    return rows;
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void markdownKeepsItsBlocks(List<String> texts) {
    for (Reporter reporter : List.of(new MarkdownReport(LOGS), new IncidentReport(LOGS, texts))) {
      assertThat(blocks(Written.by(reporter, Hostile.report(texts))))
          .isEqualTo(blocks(Written.by(reporter, Hostile.report(HARMLESS))));
    }
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void aStepSummaryKeepsItsBlocksAndItsSize(List<String> texts) {
    String summary =
        Written.by(MarkdownReport.limited(LOGS, MOST_SUMMARY_BYTES), Hostile.report(texts));
    assertThat(summary.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_SUMMARY_BYTES);
    assertThat(blocks(summary))
        .doesNotContain("Link", "Image", "HtmlBlock", "LinkReferenceDefinition")
        .containsOnlyOnce("ThematicBreak");
  }

  /** The kinds of nodes in order, without texts and the empty comments that break mentions up. */
  private static List<String> blocks(String markdown) {
    Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    List<String> kinds = new ArrayList<>(List.of(""));
    parser
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              protected void visitChildren(Node parent) {
                String kind = parent.getClass().getSimpleName();
                if (!kind.equals("Text") || !kinds.get(kinds.size() - 1).equals("Text")) {
                  kinds.add(kind);
                }
                super.visitChildren(parent);
              }

              @Override
              public void visit(HtmlInline html) {
                if (!html.getLiteral().equals("<!-- -->")) {
                  kinds.add(html.getLiteral());
                }
              }
            });
    return kinds;
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void sarifStaysValidAndLeadsNowhere(List<String> texts) throws IOException {
    String json = Written.by(new SarifReport("1", LOGS), Hostile.report(texts));
    assertThat(SarifReportTest.schemaErrors(json)).isEmpty();
    JsonParser parser = new JsonFactory().createParser(json);
    while (parser.nextToken() != null) {
      if (parser.currentToken() == JsonToken.VALUE_STRING && "uri".equals(parser.currentName())) {
        assertThat(parser.getText())
            .matches("[A-Za-z0-9._~%/-]+")
            .doesNotStartWith("/")
            .doesNotContain("..");
      }
      if (parser.currentToken() == JsonToken.VALUE_STRING && "text".equals(parser.currentName())) {
        assertThat(parser.getText()).doesNotMatch("(?s).*(?<!\\\\)(\\\\\\\\)*\\[.*\\]\\(.*");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void oneFindingIsOneWorkflowCommand(List<String> texts) {
    String commands = Written.by(new GithubAnnotations(), Hostile.report(texts));
    String[] lines = commands.split("[\n\r]", -1);
    assertThat(lines).hasSize(texts.size() + 1);
    for (String line : List.of(lines).subList(0, texts.size())) {
      assertThat(line).startsWith("::error ");
      String properties = line.substring(8, line.indexOf("::", 8));
      assertThat(properties.split(",", -1)).allMatch(p -> p.matches("[A-Za-z]+=[^,:]*"));
    }
  }

  @ParameterizedTest
  @MethodSource("jsonFormats")
  void jsonIsReadBackWithTheSameShape(Reporter format) throws IOException {
    List<JsonToken> shape = tokens(Written.by(format, Hostile.report(HARMLESS)));
    for (List<String> texts : Hostile.payloads()) {
      List<JsonToken> tokens = tokens(Written.by(format, Hostile.report(texts)));
      assertThat(tokens.stream().filter(t -> t != JsonToken.VALUE_NULL).toList().size())
          .as(Visible.line(texts.get(0)))
          .isLessThanOrEqualTo(shape.size());
    }
  }

  static Stream<Reporter> jsonFormats() {
    return Stream.of(new JsonReport(), new GitlabCodeQuality(), new PerfettoTrace());
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void jsonHoldsTheWordsExactly(List<String> texts) throws IOException {
    JsonParser parser =
        new JsonFactory().createParser(Written.by(new JsonReport(), Hostile.report(texts)));
    List<String> heard = new ArrayList<>();
    while (parser.nextToken() != null) {
      if (parser.currentToken() == JsonToken.VALUE_STRING && "heard".equals(parser.currentName())) {
        heard.add(parser.getText());
      }
    }
    assertThat(heard).isEqualTo(texts.stream().map(t -> Visible.wellFormed("said " + t)).toList());
  }

  private static List<JsonToken> tokens(String json) throws IOException {
    List<JsonToken> tokens = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        tokens.add(t);
      }
    }
    return tokens;
  }
}
