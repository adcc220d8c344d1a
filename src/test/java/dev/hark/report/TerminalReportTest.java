package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.Evidence;
import dev.hark.model.Excerpt;
import dev.hark.model.Finding;
import dev.hark.model.InputAccount;
import dev.hark.model.Label;
import dev.hark.model.Report;
import dev.hark.model.Run;
import dev.hark.model.SourceSpan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TerminalReportTest {
  @Test
  void aFindingIsDrawnUnderTheUsersOwnLine() throws IOException {
    assertThat(draw(Deploy.report(), Theme.PLAIN, List.of("report.html")))
        .isEqualTo(
            """
            error[missing-file]: cp failed, and the script went on as if it had not
              ┌─ deploy.sh:6 in stage()
              │
            5 │   mkdir -p build/"$release"
            6 │   cp -r assets build/"$release"/ 2>/dev/null || true
              │         ──┬───                   ─────┬───── ───┬───
              │           │                           │         ╰ 3  exit status 1 ended here
              │           │                           ╰ 2  its complaint went here
              │           ╰ 1  not found in /srv/app
            7 │   echo "staged $release"
              │
              = heard  cp: cannot stat 'assets': No such file or directory
              = proof  strace.log:683  cp[16304]    newfstatat("assets") = -1 ENOENT
                       strace.log:687  cp[16304]    write(2</dev/null>), 52 bytes in 4 pieces
                       strace.log:699  cp[16304]    exited with 1
              = after  tar packed build/v42 without it; the run ended with exit status 0
              = help   if assets may be absent, say so; if not, let the failure stop the script

            hark: 1 error in 9 commands and 6 processes
                  139 system calls failed, 138 of them ordinary (hark analyze --ordinary lists them)
                  1,201 lines read, none unreadable · report.html written
            """);
  }

  @Test
  void withoutUtf8ItIsDrawnInAscii() throws IOException {
    Theme ascii = new Theme(Glyphs.ASCII, Map.of(), Theme.UNLIMITED);
    assertThat(draw(Deploy.report(), ascii, List.of("report.html")))
        .isEqualTo(
            """
            error[missing-file]: cp failed, and the script went on as if it had not
              ,- deploy.sh:6 in stage()
              |
            5 |   mkdir -p build/"$release"
            6 |   cp -r assets build/"$release"/ 2>/dev/null || true
              |         --+---                   -----+----- ---+---
              |           |                           |         ` 3  exit status 1 ended here
              |           |                           ` 2  its complaint went here
              |           ` 1  not found in /srv/app
            7 |   echo "staged $release"
              |
              = heard  cp: cannot stat 'assets': No such file or directory
              = proof  strace.log:683  cp[16304]    newfstatat("assets") = -1 ENOENT
                       strace.log:687  cp[16304]    write(2</dev/null>), 52 bytes in 4 pieces
                       strace.log:699  cp[16304]    exited with 1
              = after  tar packed build/v42 without it; the run ended with exit status 0
              = help   if assets may be absent, say so; if not, let the failure stop the script

            hark: 1 error in 9 commands and 6 processes
                  139 system calls failed, 138 of them ordinary (hark analyze --ordinary lists them)
                  1,201 lines read, none unreadable , report.html written
            """);
  }

  @Test
  void aNarrowTerminalDropsTheMiddleOfAProofAndNeverItsPlace() throws IOException {
    Theme narrow = new Theme(Glyphs.UNICODE, Map.of(), 60);
    assertThat(draw(Deploy.report(), narrow, List.of()))
        .isEqualTo(
            """
            error[missing-file]: cp failed, and the script went on as if
            it had not
              ┌─ deploy.sh:6 in stage()
              │
            5 │   mkdir -p build/"$release"
            6 │   cp -r assets build/"$release"/ 2>/dev/null || true
              │         ──1───                   ─────2───── ───3───
              │ 1  not found in /srv/app
              │ 2  its complaint went here
              │ 3  exit status 1 ended here
            7 │   echo "staged $release"
              │
              = heard  cp: cannot stat 'assets': No such file or
                       directory
              = proof  strace.log:683  cp[16304] newfst…ts") = -1 ENOENT
                       strace.log:687  cp[16304] write(…ytes in 4 pieces
                       strace.log:699  cp[16304]    exited with 1
              = after  tar packed build/v42 without it; the run ended
                       with exit status 0
              = help   if assets may be absent, say so; if not, let the
                       failure stop the script

            hark: 1 error in 9 commands and 6 processes
                  139 system calls failed, 138 of them ordinary (hark
                  analyze --ordinary lists them)
                  1,201 lines read, none unreadable
            """);
  }

  @Test
  void withoutAPlaceTheCommandStandsWhereTheSourceWould() throws IOException {
    Finding finding = Deploy.finding(Optional.empty(), Optional.empty(), Deploy.evidence());
    assertThat(draw(new Report(Deploy.run(), List.of(finding)), Theme.PLAIN, List.of()))
        .startsWith(
            """
            error[missing-file]: cp failed, and the script went on as if it had not
              ┌─ cp[16304], line not recorded
              │
              │ cp -r assets build/v42/
              │
              = heard  cp: cannot stat 'assets': No such file or directory
              = why    assets is not in /srv/app; 2>/dev/null hid the complaint and || true the exit status
              = proof  strace.log:683  cp[16304]    newfstatat("assets") = -1 ENOENT
            """);
  }

  @Test
  void nothingFoundIsSaidInThreeCalmLines() throws IOException {
    assertThat(draw(Deploy.quiet(), Theme.PLAIN, List.of()))
        .isEqualTo(
            """
            hark: no silent failure in 9 commands and 6 processes
                  139 system calls failed, 138 of them ordinary (hark analyze --ordinary lists them)
                  1,201 lines read, none unreadable
            """);
  }

  @Test
  void aLoudFailureIsNoFindingButIsToldInTheLastBlock() throws IOException {
    Run run = Deploy.run();
    Run loud =
        new Run(
            Deploy.summary(2),
            new InputAccount(3, 120, 1, 40, 0, Map.of()),
            run.processes(),
            run.commands(),
            run.sources());
    assertThat(draw(new Report(loud, List.of()), Theme.PLAIN, List.of()))
        .isEqualTo(
            """
            hark: no silent failure in 9 commands and 6 processes; the run ended with exit status 2
                  no system call failed
                  3 lines read, 1 unreadable (40 bytes)
            """);
  }

  @Test
  void findingsStandApartByABlankLine() throws IOException {
    Finding first = Deploy.finding();
    Report two = new Report(Deploy.run(), List.of(first.withRank(2), first));
    assertThat(draw(two, Theme.PLAIN, List.of()))
        .contains(
            """
              = help   if assets may be absent, say so; if not, let the failure stop the script

            error[missing-file]: cp failed
            """
                .stripTrailing())
        .contains("= after  tar packed build/v42 without it\n")
        .contains("hark: 2 errors in 9 commands and 6 processes");
  }

  @Test
  void piecesThatOverlapAreUnderlinedBelowEachOther() throws IOException {
    Excerpt excerpt =
        new Excerpt(
            "x.sh",
            120,
            List.of("\tlocal v=$(cat \"gr\u00fc\u00dfe\")  "),
            List.of(
                new Label(1, 120, 11, 11, "said nothing"),
                new Label(2, 120, 9, 14, "ended with 1"),
                new Label(3, 120, 1, 5, "ended with 0"),
                new Label(4, 120, 1, 5, "and that is what counted"),
                new Label(5, 7, 0, 4, "called from here")));
    assertThat(drawExcerpt(excerpt))
        .contains(
            """
                │
            120 │     local v=$(cat "grüße")
                │     ──┬──     ─────┬─────
                │       │            ╰ 1  said nothing
                │       ├ 3  ended with 0
                │       ╰ 4  and that is what counted
                │             ──────┬───────
                │                   ╰ 2  ended with 1
                │ 5  called from here (line 7)
                │
            """);
  }

  @Test
  void aLongLineIsCutAroundItsLabel() throws IOException {
    String line = "printf '%s' " + "x".repeat(200) + " > /nowhere/file && echo " + "y".repeat(90);
    Excerpt excerpt =
        new Excerpt(
            "x.sh", 1, List.of(line), List.of(new Label(1, 1, 213, 15, "no such directory")));
    Theme narrow = new Theme(Glyphs.UNICODE, Map.of(), 50);
    Finding finding = Deploy.finding(Deploy.place(), Optional.of(excerpt), Deploy.evidence());
    assertThat(draw(new Report(Deploy.run(), List.of(finding)), narrow, List.of()))
        .contains(
            """
            1 │ …xxxxxxxxxx > /nowhere/file && echo yyyyyyyyy…
              │             ───────┬───────
              │                    ╰ 1  no such directory
            """);
  }

  @Test
  void escapesOfTheTraceAreShownAndNeverObeyed() throws IOException {
    Excerpt excerpt =
        new Excerpt(
            "x.sh",
            1,
            List.of("echo \u001b[2J\u202e && cp 表 b"),
            List.of(
                new Label(1, 1, 14, 2, "\u001b]0;owned\u0007 \u009b31m"),
                new Label(2, 1, 17, 1, "wide")));
    assertThat(drawExcerpt(excerpt))
        .contains(
            """
            1 │ echo \\x1b[2J\\u{202e} && cp 表 b
              │                         ┬─ ┬─
              │                         │  ╰ 2  wide
              │                         ╰ 1  \\x1b]0;owned\\x07 \\x9b31m
            """);
  }

  @Test
  void coloursFollowTheRoles() throws IOException {
    Theme colour =
        Theme.choose(
            Map.of("LANG", "C.UTF-8", "CLICOLOR_FORCE", "1"),
            Theme.Destination.ELSEWHERE,
            0,
            Theme.Colour.AUTO);
    assertThat(draw(Deploy.report(), colour, List.of()))
        .startsWith(
            "\u001b[1;31merror[missing-file]\u001b[0m\u001b[1m: cp failed, and the script went on as"
                + " if it had not\u001b[0m\n")
        .contains("\u001b[33m╰ 1  not found in /srv/app\u001b[0m\n")
        .contains("\u001b[35m╰ 2  its complaint went here\u001b[0m\n")
        .contains("\u001b[36m╰ 3  exit status 1 ended here\u001b[0m\n")
        .contains("\u001b[32mif assets may be absent");
  }

  @Test
  void quietIsOneLineForEachFinding() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TerminalReport(
            Theme.PLAIN, LogNames.CAPTURE, TerminalReport.Detail.QUIET, List.of("report.html"))
        .write(Deploy.report(), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "deploy.sh:6: error[missing-file]: cp failed, and the script went on as if it had"
                + " not\n");
  }

  @Test
  void verboseSaysWhyAndHowSure() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TerminalReport(
            Theme.PLAIN, LogNames.CAPTURE, TerminalReport.Detail.VERBOSE, List.of("report.html"))
        .write(Deploy.report(), out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            """
              = why    assets is not in /srv/app; 2>/dev/null hid the complaint and || true the exit status
              = muted  stderr-discarded, or-true
              = join   exact
            """);
  }

  @Test
  void evidenceWithoutALineStillNamesItsLog() throws IOException {
    List<Evidence> evidence =
        List.of(
            new Evidence.CarriedOn(OptionalLong.of(12), OptionalInt.empty(), "", "echo done"),
            new Evidence.Exit(OptionalLong.empty(), OptionalInt.of(7), "", "exited with 1"));
    Finding finding =
        Deploy.finding(
            Optional.of(new SourceSpan("x.sh", 3, 3, Optional.empty())),
            Optional.empty(),
            evidence);
    assertThat(draw(new Report(Deploy.run(), List.of(finding)), Theme.PLAIN, List.of()))
        .contains("  ┌─ x.sh:3\n  │\n  │ cp -r assets build/v42/\n  │\n")
        .contains(
            """
              = proof  xtrace.log:12               echo done
                       strace.log     [7]          exited with 1
            """);
  }

  private static String drawExcerpt(Excerpt excerpt) throws IOException {
    Finding finding = Deploy.finding(Deploy.place(), Optional.of(excerpt), Deploy.evidence());
    return draw(new Report(Deploy.run(), List.of(finding)), Theme.PLAIN, List.of());
  }

  private static String draw(Report report, Theme theme, List<String> written) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TerminalReport(theme, LogNames.CAPTURE, TerminalReport.Detail.NORMAL, written)
        .write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
