package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {
  @Test
  void markdownIsShortAndComplete() {
    assertThat(Written.by(new MarkdownReport(LogNames.CAPTURE), Deploy.report()))
        .isEqualTo(
            """
            # hark: 1 error in 9 commands and 6 processes

            `bash deploy.sh` ended with exit status 0 after 412 ms.

            ## 1. error: cp failed, and the script went on as if it had not

            `deploy.sh:6` in `stage()` · `missing-file` · silenced by `stderr-discarded`, `or-true`

            ```text
            5 │   mkdir -p build/"$release"
            6 │   cp -r assets build/"$release"/ 2>/dev/null || true
              │         ──┬───                   ─────┬───── ───┬───
              │           │                           │         ╰ 3  exit status 1 ended here
              │           │                           ╰ 2  its complaint went here
              │           ╰ 1  not found in /srv/app
            7 │   echo "staged $release"
            ```

            It tried to say:

            ```text
            cp: cannot stat 'assets': No such file or directory
            ```

            | Log | Process | What |
            | --- | --- | --- |
            | `strace.log:683` | `cp[16304]` | `newfstatat("assets") = -1 ENOENT` |
            | `strace.log:687` | `cp[16304]` | `write(2</dev/null>), 52 bytes in 4 pieces` |
            | `strace.log:699` | `cp[16304]` | `exited with 1` |

            **After:** tar packed build/v42 without it

            **Help:** if assets may be absent, say so; if not, let the failure stop the script

            ---

            139 system calls failed, 138 of them ordinary · 1,201 lines read, none unreadable
            """);
  }

  @Test
  void markdownSaysHowMuchDidNotFit() {
    String text = Written.by(MarkdownReport.limited(LogNames.CAPTURE, 500), Deploy.report());
    assertThat(text).contains("… and 1 more finding\n").hasSizeLessThan(500);
  }

  @Test
  void theIncidentReportFillsInWhatATraceKnows() {
    assertThat(
            Written.by(new IncidentReport(LogNames.CAPTURE, List.of("report.html")), BigRun.of(4)))
        .isEqualTo(
            """
            # Incident: cp failed, and the script went on as if it had not

            ## Summary

            `bash deploy.sh` ended with exit status 0. hark found 1 error in 4 commands and 4 processes.

            At `deploy.sh:6 in stage()`, cp failed, and the script went on as if it had not: assets is not in /srv/app; 2&gt;/dev/null hid the complaint and || true the exit status. It tried to say `cp: cannot stat 'assets': No such file or directory`.

            What followed: tar packed build/v42 without it.

            ## Impact

            - [ ] **To fill in:** who or what was affected, since when, how much

            ## Trigger

            - Command: `bash deploy.sh`
            - Folder: `/srv/app`
            - Started: 2026-11-22 16:00:00 UTC
            - Lasted: 1 ms
            - [ ] **To fill in:** what made it run, and what was different from the time before

            ## Root cause

            1. cp failed, and the script went on as if it had not (`deploy.sh:6 in stage()`): assets is not in /srv/app; 2&gt;/dev/null hid the complaint and || true the exit status

            ## Timeline (UTC)

            - 16:00:00.123 `deploy.sh:1 step 0`
            - 16:00:00.123 `deploy.sh:2 step 1`
            - 16:00:00.123 `deploy.sh:6 cp -r assets build/"$release"/ 2>/dev/null`
            - 16:00:00.123 **error:** cp failed, and the script went on as if it had not
            - 16:00:00.124 `deploy.sh:4 step 3`

            ## Evidence

            ### 1. cp failed, and the script went on as if it had not

            `deploy.sh:6` in `stage()` · `missing-file` · silenced by `stderr-discarded`, `or-true`

            ```text
            5 │   mkdir -p build/"$release"
            6 │   cp -r assets build/"$release"/ 2>/dev/null || true
              │         ──┬───                   ─────┬───── ───┬───
              │           │                           │         ╰ 3  exit status 1 ended here
              │           │                           ╰ 2  its complaint went here
              │           ╰ 1  not found in /srv/app
            7 │   echo "staged $release"
            ```

            It tried to say:

            ```text
            cp: cannot stat 'assets': No such file or directory
            ```

            | Log | Process | What |
            | --- | --- | --- |
            | `strace.log:683` | `cp[16304]` | `newfstatat("assets") = -1 ENOENT` |
            | `strace.log:687` | `cp[16304]` | `write(2</dev/null>), 52 bytes in 4 pieces` |
            | `strace.log:699` | `cp[16304]` | `exited with 1` |

            ## Ruled out

            2 system calls failed, all of them ordinary.

            - 64 × locale: translations and locale data that are not installed
            - 40 × path-search: a command is looked for along PATH

            ## Detection

            Nobody was told because of `stderr-discarded`, `or-true`.

            - [ ] **To fill in:** who noticed, how, and how long after

            ## Resolution and action items

            - [ ] **To fill in:** what was done to end it
            - [ ] `deploy.sh:6 in stage()`: if assets may be absent, say so; if not, let the failure stop the script

            ## Supporting data

            - 17 lines read, none unreadable
            - log: `strace.log`
            - `report.html`
            """);
  }

  @Test
  void csvHasOneRowForEachFinding() {
    assertThat(Written.by(new CsvReport(), Deploy.report()))
        .isEqualTo(
            """
            rank,severity,rule,file,line,endLine,function,command,pid,program,exitStatus,signal,syscall,errno,path,silencedBy,heard,headline,why,consequence,help,confidence,evidence,times,cutAt\r
            1,error,missing-file,deploy.sh,6,6,stage,cp -r assets build/v42/,16304,cp,1,,newfstatat,ENOENT,assets,stderr-discarded or-true,cp: cannot stat 'assets': No such file or directory,"cp failed, and the script went on as if it had not",assets is not in /srv/app; 2>/dev/null hid the complaint and || true the exit status,tar packed build/v42 without it,"if assets may be absent, say so; if not, let the failure stop the script",exact,"strace:683 cp[16304] newfstatat(""assets"") = -1 ENOENT
            strace:687 cp[16304] write(2</dev/null>), 52 bytes in 4 pieces
            strace:699 cp[16304] exited with 1",1,\r
            """);
  }

  @Test
  void annotationsNameTheLineAndTheColumns() {
    assertThat(Written.by(new GithubAnnotations(), Deploy.report()))
        .isEqualTo(
            """
            ::error file=deploy.sh,line=6,endLine=6,col=9,endColumn=15,title=missing-file::cp failed, and the script went on as if it had not%0AIt tried to say: cp: cannot stat 'assets': No such file or directory%0AHelp: if assets may be absent, say so; if not, let the failure stop the script
            """);
  }

  @Test
  void gitlabGetsAPathAndAFingerprint() {
    assertThat(Written.by(new GitlabCodeQuality(), Deploy.report()))
        .isEqualTo(
            """
            [
              {
                "description" : "cp failed, and the script went on as if it had not; it tried to say: cp: cannot stat 'assets': No such file or directory",
                "check_name" : "missing-file",
                "fingerprint" : "87482932a5347b59:1",
                "severity" : "major",
                "location" : {
                  "path" : "deploy.sh",
                  "lines" : {
                    "begin" : 6
                  }
                }
              }
            ]
            """);
  }
}
