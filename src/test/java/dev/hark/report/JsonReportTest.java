package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.Finding;
import dev.hark.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  @Test
  void everyFieldOfTheContractIsThere() throws IOException {
    assertThat(json(Deploy.report()))
        .isEqualTo(
            """
            {
              "schema" : "hark-report/1",
              "run" : {
                "command" : [
                  "bash",
                  "deploy.sh"
                ],
                "cwd" : "/srv/app",
                "start" : "2026-11-22T16:00:00.123456Z",
                "durationMs" : 412,
                "exitStatus" : 0,
                "signal" : null,
                "processes" : 6,
                "commands" : 9
              },
              "input" : {
                "lines" : 1201,
                "bytes" : 205000,
                "unreadableLines" : 0,
                "unreadableBytes" : 0,
                "cutAt" : null,
                "cutBecause" : null,
                "failedCalls" : 139,
                "ordinaryFailures" : {
                  "locale" : 64,
                  "path-search" : 40,
                  "other" : 16,
                  "isatty" : 8,
                  "linker" : 6,
                  "reaping" : 4
                }
              },
              "findings" : [
                {
                  "rank" : 1,
                  "severity" : "error",
                  "rule" : "missing-file",
                  "file" : "deploy.sh",
                  "line" : 6,
                  "endLine" : 6,
                  "times" : 1,
                  "function" : "stage",
                  "command" : "cp -r assets build/v42/",
                  "pid" : 16304,
                  "program" : "cp",
                  "exitStatus" : 1,
                  "signal" : null,
                  "syscall" : "newfstatat",
                  "errno" : "ENOENT",
                  "path" : "assets",
                  "silencedBy" : [
                    "stderr-discarded",
                    "or-true"
                  ],
                  "heard" : "cp: cannot stat 'assets': No such file or directory",
                  "headline" : "cp failed, and the script went on as if it had not",
                  "why" : "assets is not in /srv/app; 2>/dev/null hid the complaint and || true the exit status",
                  "consequence" : "tar packed build/v42 without it",
                  "help" : "if assets may be absent, say so; if not, let the failure stop the script",
                  "confidence" : "exact",
                  "evidence" : [
                    {
                      "source" : "strace",
                      "line" : 683,
                      "pid" : 16304,
                      "program" : "cp",
                      "text" : "newfstatat(\\"assets\\") = -1 ENOENT"
                    },
                    {
                      "source" : "strace",
                      "line" : 687,
                      "pid" : 16304,
                      "program" : "cp",
                      "text" : "write(2</dev/null>), 52 bytes in 4 pieces"
                    },
                    {
                      "source" : "strace",
                      "line" : 699,
                      "pid" : 16304,
                      "program" : "cp",
                      "text" : "exited with 1"
                    }
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void absentIsNullAndNeverMissing() throws IOException {
    Finding finding = Deploy.finding(Optional.empty(), Optional.empty(), Deploy.evidence());
    assertThat(json(new Report(Deploy.run(), List.of(finding))))
        .contains("\"file\" : null")
        .contains("\"line\" : null")
        .contains("\"endLine\" : null")
        .contains("\"function\" : null");
  }

  @Test
  void anEmptyReportIsStillTheWholeContract() throws IOException {
    assertThat(json(Deploy.quiet())).contains("\"findings\" : [ ]\n}\n");
  }

  private static String json(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReport().write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
