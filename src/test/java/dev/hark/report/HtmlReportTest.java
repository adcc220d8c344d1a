package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
  private static final RawLines RAW =
      evidence ->
          List.of(
              new RawLines.RawLine(682, "16304 1763827200.1 close(3) = 0"),
              new RawLines.RawLine(683, "16304 1763827200.2 newfstatat(…) = -1 ENOENT (No such…"),
              new RawLines.RawLine(684, "16304 1763827200.3 write(2, \"cp: \", 4) = 4"));

  private final HtmlReport html = new HtmlReport(LogNames.CAPTURE, RAW);

  @Test
  void thePageStandsAlone() {
    Document page = Jsoup.parse(Written.by(html, BigRun.of(40)));
    assertThat(page.select("[src],link,iframe,object,embed,base,form,img")).isEmpty();
    assertThat(page.select("[style]")).isEmpty();
    assertThat(page.select("*").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .matches(
            "default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; script-src"
                + " 'sha256-[A-Za-z0-9+/=]{44}'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void theLostWordsAreAQuoteAboveTheSource() {
    Document page = Jsoup.parse(Written.by(html, BigRun.of(40)));
    Element finding = page.expectFirst("article.finding");
    assertThat(finding.expectFirst("blockquote p").text())
        .isEqualTo("cp: cannot stat 'assets': No such file or directory");
    assertThat(finding.expectFirst("pre").wholeText())
        .contains("6 │   cp -r assets build/\"$release\"/ 2>/dev/null || true")
        .contains("╰ 3  exit status 1 ended here");
    assertThat(page.expectFirst(".top").text())
        .isEqualTo(
            "bash deploy.sh 2026-11-22 16:00:00 UTC 11 ms ended with exit status 0, but 1 thing"
                + " failed silently");
  }

  @Test
  void aProofOpensItsRawLineWithTheNeighbours() {
    Document page = Jsoup.parse(Written.by(html, BigRun.of(40)));
    Element proof = page.expectFirst("details.proof");
    assertThat(proof.expectFirst("summary .where").text()).isEqualTo("strace.log:683");
    assertThat(proof.select("pre > span").size()).isEqualTo(6);
    assertThat(proof.expectFirst(".hit").text()).startsWith("16304 1763827200.2 newfstatat");
  }

  @Test
  void theScriptMapMarksTheLine() {
    Document page = Jsoup.parse(Written.by(html, BigRun.of(40)));
    assertThat(page.select(".map tr")).hasSize(Deploy.SCRIPT.size());
    Element culprit = page.expectFirst(".map tr.culprit");
    assertThat(culprit.expectFirst(".number").text()).isEqualTo("6");
    assertThat(culprit.expectFirst("a.mark").attr("href")).isEqualTo("#finding-1");
    assertThat(page.getElementById("finding-1")).isNotNull();
  }

  @Test
  void everyFigureOfTheTrustLineLeadsSomewhere() {
    Document page = Jsoup.parse(Written.by(html, BigRun.of(40)));
    assertThat(page.select(".trust a").eachAttr("href"))
        .containsExactly("#findings", "#timeline", "#ordinary")
        .allMatch(href -> page.getElementById(href.substring(1)) != null);
  }

  @Test
  void aReportWithoutCommandsOrFindingsIsStillAPage() {
    Document page = Jsoup.parse(Written.by(html, Deploy.quiet()));
    assertThat(page.text()).contains("No silent failure");
    assertThat(page.selectFirst("canvas")).isNull();
  }

  @Test
  void twentyThousandCommandsStaySmallerThanThreeMegabytes() throws IOException {
    String big = Written.by(html, BigRun.of(20_000));
    assertThat(big).hasSizeLessThan(3_000_000);
    // A person, or a browser in a test, can look at these.
    Path folder = Files.createDirectories(Path.of("target", "pages"));
    Files.writeString(folder.resolve("big.html"), big);
    Files.writeString(folder.resolve("small.html"), Written.by(html, BigRun.of(40)));
  }
}
