package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.Confidence;
import dev.hark.model.Descriptor;
import dev.hark.model.Image;
import dev.hark.model.Moment;
import dev.hark.model.OpenedFile;
import dev.hark.model.Outcome;
import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.ProcessTree;
import dev.hark.model.Report;
import dev.hark.model.Run;
import dev.hark.model.ScriptRead;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A masked run shares with the run whatever holds no secret. */
class RunRedactionTest {
  private static final Moment AT = new Moment(1, 1);

  /** A process in which each kind of fact holds {@code text}. */
  private static ProcessNode process(int pid, String text) {
    return new ProcessNode(
        new ProcessId(pid, 0),
        Optional.empty(),
        AT,
        Optional.empty(),
        Optional.empty(),
        List.of(
            new Image(
                AT,
                "/bin/x",
                List.of("x", text),
                Map.of("A", text),
                "/",
                List.of(Descriptor.file("/" + text)))),
        OptionalInt.empty(),
        Confidence.EXACT,
        List.of(new Syscall(pid, AT, "openat", text, text, text, new Outcome.Unfinished())),
        List.of(new Words(AT, 2, Descriptor.UNKNOWN, "first"), words(text)),
        List.of(new OpenedFile(AT, text, text, OpenedFile.Use.READ)),
        List.of(),
        List.of(),
        List.of("/bin"),
        List.of(new ScriptRead(AT, text, 9)));
  }

  private static Words words(String text) {
    return new Words(AT, 2, Descriptor.UNKNOWN, text);
  }

  private static Run masked(ProcessNode... processes) {
    Run run = Deploy.run();
    ProcessTree tree = new ProcessTree(List.of(processes));
    Run with = new Run(run.summary(), run.input(), tree, run.commands(), run.sources());
    return Redactor.redact(new Report(with, List.of())).run();
  }

  @Test
  void whatHoldsNoSecretIsNotCopied() {
    ProcessNode plain = process(7, "plain");
    ProcessNode telling = process(8, "API_TOKEN=hunter2");
    Run masked = masked(plain, telling);
    assertThat(masked.processes().find(plain.id()).orElseThrow()).isSameAs(plain);
    ProcessNode changed = masked.processes().find(telling.id()).orElseThrow();
    assertThat(changed.words().get(0)).isSameAs(telling.words().get(0));
    assertThat(changed.searched()).isSameAs(telling.searched());
  }

  @Test
  void everyFactOfAProcessIsMasked() {
    ProcessNode expected = process(8, "API_TOKEN=***");
    assertThat(masked(process(8, "API_TOKEN=hunter2")).processes().all()).containsExactly(expected);
  }
}
