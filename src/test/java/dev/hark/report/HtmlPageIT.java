package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.Report;
import dev.hark.model.Run;
import dev.hark.model.TraceCut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser. */
class HtmlPageIT {
  /** Texts below 4.5 : 1 against the nearest ground that is painted. */
  private static final String LOW_CONTRAST =
      "(() => { const rgb = (c) => c.match(/[\\d.]+/g).map(Number);"
          + " const lum = (c) => { const [r, g, b] = c.map((v) => { v /= 255;"
          + " return v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4); });"
          + " return 0.2126 * r + 0.7152 * g + 0.0722 * b; };"
          + " const bad = [];"
          + " for (const e of document.querySelectorAll('body *')) {"
          + " if (e.closest('svg') || !e.offsetParent) continue;"
          + " if (![...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;"
          + " let p = e, ground = [0, 0, 0, 0];"
          + " while (p && !ground[3]) { ground = rgb(getComputedStyle(p).backgroundColor);"
          + " if (ground.length === 3) ground.push(1); p = p.parentElement; }"
          + " const a = lum(rgb(getComputedStyle(e).color).slice(0, 3)), b = lum(ground.slice(0, 3));"
          + " const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);"
          + " if (ratio < 4.5) bad.push(e.tagName + ' ' + ratio.toFixed(2) + ' ' + e.textContent.slice(0, 20)); }"
          + " return bad.join('\\n'); })()";

  @TempDir static Path folder;
  private static Browser browser;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    RawLines raw =
        e ->
            List.of(
                new RawLines.RawLine(682, "16304 close(3) = 0"),
                new RawLines.RawLine(683, "16304 newfstatat(AT_FDCWD, \"assets\") = -1 ENOENT"));
    HtmlReport html = new HtmlReport(LogNames.CAPTURE, raw);
    Files.writeString(folder.resolve("small.html"), Written.by(html, BigRun.of(40)));
    Files.writeString(folder.resolve("big.html"), Written.by(html, BigRun.of(20_000)));
    Files.writeString(folder.resolve("many.html"), Written.by(html, many()));
    Files.copy(Path.of("samples/01-deploy/report/report.html"), folder.resolve("sample.html"));
    browser = new Browser(folder.resolve("profile"), 1280, 1000);
  }

  /** Everything that a page can have: several findings, output instead of a word, a cut log. */
  private static Report many() {
    Run run = BigRun.of(40).run();
    TraceCut cut = new TraceCut(160, TraceCut.Reason.HALF_LINE);
    return new Report(
        run.withInput(run.input().withCut(Optional.of(cut))),
        List.of(
            Deploy.finding().withRank(1),
            Deploy.finding().withRank(2),
            Hostile.report(List.of("one\ntwo\nthree\n<b>four</b>")).findings().get(0).withRank(3)));
  }

  @AfterAll
  static void stop() throws InterruptedException {
    browser.quit();
  }

  @ParameterizedTest
  @ValueSource(strings = {"small.html", "big.html", "many.html", "sample.html"})
  void thePageOpensWithoutAComplaintAndAsksNobody(String name) throws InterruptedException {
    browser.open(folder.resolve(name));
    assertThat(browser.evaluate("document.documentElement.className")).isEqualTo("live");
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).isEmpty();
  }

  @Test
  void theLostWordsStandOnTheFirstScreen() throws InterruptedException {
    browser.open(folder.resolve("big.html"));
    String inside =
        "document.querySelector('blockquote p').getBoundingClientRect().bottom < innerHeight";
    assertThat(browser.evaluate(inside)).isEqualTo("true");
  }

  @Test
  void aClickOnAProofShowsTheRawLine() throws InterruptedException {
    browser.open(folder.resolve("small.html"));
    String hit = "document.querySelector('details.proof .hit').checkVisibility()";
    assertThat(browser.evaluate(hit)).isEqualTo("false");
    browser.evaluate("document.querySelector('details.proof summary').click()");
    assertThat(browser.evaluate(hit)).isEqualTo("true");
  }

  @Test
  void theTimelineZoomsAndMovesByKeys() throws InterruptedException {
    browser.open(folder.resolve("big.html"));
    browser.evaluate("document.getElementById('timeline-canvas').focus()");
    String span =
        "(({ from, to }) => to - from)(document.getElementById('timeline-canvas').dataset)";
    String from = "document.getElementById('timeline-canvas').dataset.from";
    double whole = Double.parseDouble(browser.evaluate(span));
    browser.press("+");
    browser.press("+");
    assertThat(Double.parseDouble(browser.evaluate(span))).isBetween(whole * 0.24, whole * 0.26);
    browser.press("n");
    assertThat(browser.evaluate("document.getElementById('timeline-said').textContent"))
        .startsWith("1. cp failed");
    double before = Double.parseDouble(browser.evaluate(from));
    browser.press("ArrowRight");
    assertThat(Double.parseDouble(browser.evaluate(from))).isGreaterThan(before);
    browser.press("0");
    assertThat(Double.parseDouble(browser.evaluate(span))).isEqualTo(whole);
  }

  @Test
  void theTabKeyReachesTheFindingItsProofAndTheTimeline() throws InterruptedException {
    browser.open(folder.resolve("sample.html"));
    Set<String> reached = new TreeSet<>();
    for (int i = 0; i < 20; i++) {
      browser.press("Tab");
      reached.add(browser.evaluate("document.activeElement.id || document.activeElement.tagName"));
    }
    assertThat(reached).contains("finding-1", "SUMMARY", "timeline-canvas", "next-finding");
  }

  @Test
  void keysReachEveryFinding() throws InterruptedException {
    browser.open(folder.resolve("many.html"));
    for (String finding : List.of("finding-1", "finding-2", "finding-3", "finding-3")) {
      browser.press("j");
      assertThat(browser.evaluate("document.activeElement.id")).isEqualTo(finding);
    }
    browser.press("k");
    assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("finding-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyTextCanBeRead(String scheme) throws InterruptedException {
    browser.call(
        "Emulation.setEmulatedMedia",
        "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]}");
    browser.open(folder.resolve("many.html"));
    assertThat(browser.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
        .isEqualTo(String.valueOf(scheme.equals("dark")));
    assertThat(browser.evaluate(LOW_CONTRAST)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 800, 400})
  void nothingIsWiderThanThePage(int width) throws InterruptedException {
    browser.call(
        "Emulation.setDeviceMetricsOverride",
        "{\"width\":" + width + ",\"height\":900,\"deviceScaleFactor\":1,\"mobile\":false}");
    browser.open(folder.resolve("many.html"));
    assertThat(browser.evaluate("document.documentElement.scrollWidth <= innerWidth"))
        .isEqualTo("true");
    browser.call("Emulation.clearDeviceMetricsOverride", "{}");
  }
}
