package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.hark.model.Excerpt;
import dev.hark.model.Finding;
import dev.hark.model.Report;
import dev.hark.model.Rule;
import dev.hark.model.Severity;
import dev.hark.model.SourceSpan;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Every format of one run tells the same findings in the same order. */
class AgreementTest {
  private static final List<String> EXPECTED =
      List.of(
          "missing-file deploy.sh:6", "no-space lib/pack.sh:31", "command-not-found deploy.sh:9");

  private final Report report =
      new Report(
          BigRun.of(9).run(),
          List.of(
              finding(3, Severity.NOTE, Rule.COMMAND_NOT_FOUND, "deploy.sh", 9),
              finding(1, Severity.ERROR, Rule.MISSING_FILE, "deploy.sh", 6),
              finding(2, Severity.WARNING, Rule.NO_SPACE, "lib/pack.sh", 31)));

  @Test
  void theTerminal() {
    String text =
        Written.by(
            new TerminalReport(
                Theme.PLAIN, LogNames.CAPTURE, TerminalReport.Detail.NORMAL, List.of()),
            report);
    assertThat(found(text, "\\[([a-z-]+)\\]: .*\n +┌─ (\\S+)")).isEqualTo(EXPECTED);
  }

  @Test
  void markdown() {
    String text = Written.by(new MarkdownReport(LogNames.CAPTURE), report);
    assertThat(swapped(text, "\n`(\\S+:\\d+)` in `\\S+` · `([a-z-]+)`")).isEqualTo(EXPECTED);
  }

  @Test
  void theIncidentReport() {
    String text = Written.by(new IncidentReport(LogNames.CAPTURE, List.of()), report);
    assertThat(swapped(text, "\n`(\\S+:\\d+)` in `\\S+` · `([a-z-]+)`")).isEqualTo(EXPECTED);
  }

  @Test
  void thePage() {
    Document page =
        Jsoup.parse(Written.by(new HtmlReport(LogNames.CAPTURE, RawLines.NONE), report));
    List<String> found = new ArrayList<>();
    for (Element finding : page.select("article.finding")) {
      String place = finding.expectFirst(".place").text();
      found.add(finding.expectFirst(".rule").text() + " " + place.substring(0, place.indexOf(' ')));
    }
    assertThat(found).isEqualTo(EXPECTED);
  }

  @Test
  void csv() throws IOException {
    List<String> found = new ArrayList<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
    try (CSVParser rows =
        CSVParser.parse(new StringReader(Written.by(new CsvReport(), report)), format)) {
      rows.forEach(r -> found.add(r.get("rule") + " " + r.get("file") + ":" + r.get("line")));
    }
    assertThat(found).isEqualTo(EXPECTED);
  }

  @Test
  void json() throws IOException {
    String text = Written.by(new JsonReport(), report);
    assertThat(values(text, "rule", "file", "line")).isEqualTo(EXPECTED);
  }

  @Test
  void sarif() {
    String text = Written.by(new SarifReport("1", LogNames.CAPTURE), report);
    List<String> found = new ArrayList<>();
    // The first location of each result; the others are its flow.
    Matcher matcher =
        Pattern.compile(
                "(?s)\"ruleId\" : \"([^\"]+)\".*?\"uri\" : \"([^\"]+)\".*?\"startLine\" : (\\d+)")
            .matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1) + " " + matcher.group(2) + ":" + matcher.group(3));
    }
    assertThat(found).isEqualTo(EXPECTED);
  }

  @Test
  void githubAndGitlab() throws IOException {
    List<String> found = new ArrayList<>();
    Matcher matcher =
        Pattern.compile("file=([^,]+),line=(\\d+),.*?title=([^:]+)::")
            .matcher(Written.by(new GithubAnnotations(), report));
    while (matcher.find()) {
      found.add(matcher.group(3) + " " + matcher.group(1) + ":" + matcher.group(2));
    }
    assertThat(found).isEqualTo(EXPECTED);
    String gitlab = Written.by(new GitlabCodeQuality(), report);
    assertThat(values(gitlab, "check_name", "path", "begin")).isEqualTo(EXPECTED);
  }

  /** The values of three fields, wherever they stand, in the order of the text. */
  private static List<String> values(String json, String rule, String file, String line)
      throws IOException {
    List<String> found = new ArrayList<>();
    String place = "";
    String name = "";
    int depth = 0;
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        depth += t == JsonToken.START_ARRAY ? 1 : t == JsonToken.END_ARRAY ? -1 : 0;
        boolean inEvidence = depth > 1 && json.contains("\"evidence\"");
        if (t == JsonToken.VALUE_STRING && rule.equals(parser.currentName())) {
          name = parser.getText();
        } else if (t == JsonToken.VALUE_STRING && file.equals(parser.currentName())) {
          place = parser.getText();
        } else if (t == JsonToken.VALUE_NUMBER_INT
            && line.equals(parser.currentName())
            && !inEvidence) {
          found.add(name + " " + place + ":" + parser.getText());
        }
      }
    }
    return found;
  }

  private static List<String> found(String text, String pattern) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1) + " " + matcher.group(2));
    }
    return found;
  }

  private static List<String> swapped(String text, String pattern) {
    return found(text, pattern).stream()
        .map(f -> f.substring(f.indexOf(' ') + 1) + " " + f.substring(0, f.indexOf(' ')))
        .toList();
  }

  private static Finding finding(int rank, Severity severity, Rule rule, String file, int line) {
    Finding f = Deploy.finding();
    Optional<Excerpt> excerpt =
        Optional.of(new Excerpt(file, line, List.of(f.command()), List.of()));
    return Deploy.like(
        f,
        rank,
        severity,
        rule,
        Optional.of(new SourceSpan(file, line, line, Optional.of("stage"))),
        f.heard(),
        excerpt);
  }
}
