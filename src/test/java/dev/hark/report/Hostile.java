package dev.hark.report;

import dev.hark.model.Confidence;
import dev.hark.model.Descriptor;
import dev.hark.model.Errno;
import dev.hark.model.Evidence;
import dev.hark.model.Excerpt;
import dev.hark.model.Finding;
import dev.hark.model.Image;
import dev.hark.model.InputAccount;
import dev.hark.model.Label;
import dev.hark.model.Moment;
import dev.hark.model.OpenedFile;
import dev.hark.model.Outcome;
import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.ProcessTree;
import dev.hark.model.Report;
import dev.hark.model.Rule;
import dev.hark.model.Run;
import dev.hark.model.RunSummary;
import dev.hark.model.Severity;
import dev.hark.model.ShellCommand;
import dev.hark.model.Silencer;
import dev.hark.model.SourceSpan;
import dev.hark.model.Sources;
import dev.hark.model.TraceEvent;
import dev.hark.model.WaitStatus;
import dev.hark.model.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Texts that programs write to do harm to whoever shows them, and a report full of one of them. */
final class Hostile {
  private static final List<String> SEEDS =
      List.of(
          "<script>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "</pre></article></main><h1>x",
          "<img src=x onerror=alert(1)>",
          "\" onmouseover=\"alert(1)",
          "' autofocus onfocus='alert(1)",
          "<svg/onload=alert(1)>",
          "]]><script>alert(1)</script>",
          "<!--",
          "-->",
          "<!-- --><b>",
          "</style><style>*{display:none}",
          "</textarea></title></noscript><b>",
          "&lt;b&gt; &amp; &#60;b&#62; &unknown;",
          "javascript:alert(1)",
          "data:text/html,<b>x</b>",
          "https://evil.example/x?a=b",
          "www.evil.example",
          "[click](https://evil.example)",
          "![x](https://evil.example/x.png)",
          "[x]: https://evil.example",
          "<https://evil.example>",
          "```\n# heading\n```",
          "``````````",
          "~~~\n<b>\n~~~",
          "` `` ``` <b>",
          "# heading",
          "> quote",
          "- item",
          "1. item",
          "1) item",
          "    indented",
          "***\n---\n===",
          "a | b\n--- | ---\n| c |",
          "@everyone #1 owner/repo#2",
          "*bold* _it_ ~~no~~ $x^2$ \\",
          "=1+1",
          "+cmd|' /C calc'!A0",
          "-2+3",
          "@SUM(A1)",
          "\t=1",
          "\r=1",
          "＝1",
          "a,\"b\"\r\nc;d",
          "::error file=x::owned",
          "\n::set-env name=X::y\n::stop-commands::x",
          "##[command]owned",
          "%0A::error::x",
          "../../etc/passwd",
          "file:///etc/passwd",
          "%2e%2e/%2e%2e",
          "\u001b[2J\u001b]0;owned\u0007",
          "\u009b31m\u0085\u0080",
          "\u0000\u0001\b\u007f",
          "\u202eevil\u202c \u2066x\u2069 \u200b\u200d\ufeff",
          "line\u2028separator\u2029end",
          "\ud800 half \udc00",
          "\uD83D\uDE00\uFE0F\uDB40\uDC41",
          "\u0301\u0301\u0301x",
          "{{7*7}} ${7*7} #{7*7} <%= 7 %>",
          "\\u003cscript\\u003e",
          "null",
          "0",
          "{\"a\":1}",
          "\\",
          "\"",
          "'",
          "`",
          "|");

  private static final ProcessId SHELL = new ProcessId(7, 0);

  private Hostile() {}

  /** More than five hundred: each seed alone and in seven surroundings, seed by seed. */
  static List<List<String>> payloads() {
    return SEEDS.stream().map(Hostile::variants).toList();
  }

  private static List<String> variants(String seed) {
    return List.of(
        seed,
        "x" + seed,
        seed + "x",
        " " + seed + " ",
        seed + seed,
        "'" + seed + "'",
        "\"" + seed + "\"",
        "x\n" + seed);
  }

  /** As many texts as a seed has variants. */
  static List<String> harmless() {
    return IntStream.range(0, variants("").size()).mapToObj(i -> "harmless" + i).toList();
  }

  /** A report that holds each text wherever a trace could put it. */
  static Report report(List<String> texts) {
    List<Finding> findings = new ArrayList<>();
    for (String text : texts) {
      findings.add(finding(findings.size() + 1, text));
    }
    return new Report(run(texts), findings);
  }

  private static Finding finding(int rank, String text) {
    return new Finding(
        rank,
        Severity.ERROR,
        Rule.MISSING_FILE,
        Optional.of(new SourceSpan(text, 1, 1, Optional.of(text))),
        1,
        text,
        OptionalInt.of(7),
        text,
        OptionalInt.of(1),
        Optional.empty(),
        Optional.of("openat"),
        Optional.of(new Errno("ENOENT")),
        Optional.of(text),
        List.of(Silencer.OR_TRUE),
        "said " + text,
        text,
        text,
        text,
        text,
        Confidence.EXACT,
        List.of(
            new Evidence.FailedCall(OptionalLong.of(3), OptionalInt.of(7), text, text),
            new Evidence.CarriedOn(OptionalLong.of(4), OptionalInt.of(7), text, text)),
        Optional.of(new Excerpt(text, 1, List.of(text), List.of(new Label(1, 1, 0, 3, text)))));
  }

  private static ShellCommand command(int index, String text) {
    return new ShellCommand(
        index,
        SHELL,
        new Moment(1, 1_000_000),
        new Moment(9, 9_000_000),
        Optional.of(text),
        OptionalInt.of(1),
        Optional.of(text),
        1,
        text,
        text,
        OptionalInt.of(0),
        List.of(),
        "",
        OptionalInt.of(1));
  }

  private static ProcessNode process(int index, String text) {
    return new ProcessNode(
        new ProcessId(7, index),
        Optional.empty(),
        new Moment(1, 1_000_000),
        Optional.of(new Moment(9, 9_000_000)),
        Optional.of(new WaitStatus.Exited(1)),
        List.of(
            new Image(
                new Moment(2, 2_000_000), "/" + text, List.of(text), Map.of(), text, List.of())),
        OptionalInt.of(0),
        Confidence.EXACT,
        List.of(
            new TraceEvent.Syscall(
                7,
                new Moment(3, 3_000_000),
                "openat",
                text,
                text,
                text,
                new Outcome.Failed(new Errno("ENOENT")))),
        List.of(new Words(new Moment(4, 4_000_000), 2, Descriptor.UNKNOWN, text)),
        List.of(new OpenedFile(new Moment(5, 5_000_000), text, text, OpenedFile.Use.WRITE)),
        List.of(),
        List.of(),
        List.of(text),
        List.of());
  }

  private static Run run(List<String> texts) {
    List<String> words = new ArrayList<>(List.of("bash"));
    List<ShellCommand> commands = new ArrayList<>();
    List<ProcessNode> processes = new ArrayList<>();
    Map<String, Long> ordinary = new HashMap<>();
    Map<String, List<String>> sources = new HashMap<>();
    for (String text : texts) {
      words.add(text);
      commands.add(command(commands.size(), text));
      processes.add(process(processes.size(), text));
      ordinary.put(text + ordinary.size(), 1L);
      sources.put(text, List.of(text));
    }
    return new Run(
        new RunSummary(
            words,
            Optional.of("/srv/" + texts.get(0)),
            Optional.empty(),
            OptionalLong.of(8),
            OptionalInt.of(0),
            Optional.empty(),
            processes.size(),
            commands.size()),
        new InputAccount(9, 900, 0, 0, 9, ordinary),
        new ProcessTree(processes),
        commands,
        new Sources(sources));
  }
}
