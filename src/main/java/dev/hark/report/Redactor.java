package dev.hark.report;

import dev.hark.model.Evidence;
import dev.hark.model.Excerpt;
import dev.hark.model.Finding;
import dev.hark.model.Label;
import dev.hark.model.Report;
import dev.hark.model.RunSummary;
import dev.hark.model.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Masks secrets in a whole report before any format sees it: by name, by shape, and by value. It
 * goes over the report twice: the first time it only learns, so that a value is also masked where
 * it stands before the name that gives it away.
 */
public final class Redactor {
  private final KnownSecrets known = new KnownSecrets();

  /** Guards against learning in the second pass, when texts are masked already. */
  private boolean learning = true;

  /** Whether there is anything to mask. */
  private boolean found;

  // One object each: to make one for every text of a long run takes longer than to look it up.
  private final Function<String, List<Span>> scan = this::scan;
  private final Function<String, List<Span>> all = this::all;

  private final Scanned scanned = new Scanned();

  /** The same with the places of what was learnt elsewhere. */
  private final Scanned masked = new Scanned();

  private Redactor() {}

  /** The same report without secrets. */
  public static Report redact(Report report) {
    Redactor redactor = new Redactor();
    Report once = redactor.report(report);
    if (!redactor.found) {
      return once;
    }
    redactor.stopLearning();
    return redactor.report(report);
  }

  /** Masks further text, like raw lines, by what {@code report} taught. */
  public static UnaryOperator<String> taughtBy(Report report) {
    Redactor redactor = new Redactor();
    redactor.report(report);
    redactor.stopLearning();
    return redactor::text;
  }

  /** A variable's value alone, masked where its name or its shape gives it away. */
  static String variable(String name, String value) {
    return new Redactor().named(name, value);
  }

  private void stopLearning() {
    learning = false;
  }

  private Report report(Report report) {
    return new Report(
        new RunRedaction(this).run(report.run()),
        report.findings().stream().map(this::finding).toList());
  }

  String text(String text) {
    return mask(text).text();
  }

  Optional<String> text(Optional<String> text) {
    return text.map(this::text);
  }

  private MaskedText mask(String text) {
    return MaskedText.of(text, secrets(text));
  }

  private List<Span> secrets(String text) {
    return learning || known.isEmpty() ? scanned.of(text, scan) : masked.of(text, all);
  }

  private List<Span> all(String text) {
    List<Span> all = new ArrayList<>(scanned.of(text, scan));
    all.addAll(known.find(text));
    return all.isEmpty() ? List.of() : all;
  }

  private List<Span> scan(String text) {
    List<Span> spans =
        SecretScanner.scan(
            text,
            value -> {
              if (learning) {
                known.learn(value);
              }
            });
    found |= !spans.isEmpty();
    return spans;
  }

  /** Masks parts that are read together, and keeps them apart: a secret may go over several. */
  private List<MaskedText> maskParts(List<String> parts, String separator) {
    List<Span> spans = secrets(String.join(separator, parts));
    return masked(parts, spans, separator);
  }

  private static List<MaskedText> masked(List<String> parts, List<Span> spans, String separator) {
    List<MaskedText> masked = new ArrayList<>();
    int start = 0;
    for (String part : parts) {
      List<Span> inside = new ArrayList<>();
      for (Span span : spans) {
        int from = Math.max(0, span.start() - start);
        int to = Math.min(part.length(), span.end() - start);
        if (from < to) {
          inside.add(new Span(from, to));
        }
      }
      masked.add(MaskedText.of(part, inside));
      start += part.length() + separator.length();
    }
    return masked;
  }

  /** A value whose name stands apart from it, as in an environment. */
  String named(String name, String value) {
    if (SecretNames.announces(name) && SecretValue.isLikely(value)) {
      found = true;
      if (learning) {
        known.learn(value);
      }
      return MaskedText.MASK;
    }
    return text(value);
  }

  /** The words of a command: an option and its value are neighbours. */
  List<String> words(List<String> words) {
    return parts(words, "\u0001");
  }

  /** Lines of a file: a key may go over several. */
  List<String> lines(List<String> lines) {
    return parts(lines, "\n");
  }

  private List<String> parts(List<String> parts, String separator) {
    List<Span> spans = secrets(String.join(separator, parts));
    return spans.isEmpty()
        ? parts
        : masked(parts, spans, separator).stream().map(MaskedText::text).toList();
  }

  RunSummary summary(RunSummary run) {
    return new RunSummary(
        words(run.command()),
        text(run.cwd()),
        run.start(),
        run.durationMs(),
        run.exitStatus(),
        run.signal(),
        run.processes(),
        run.commands());
  }

  private Finding finding(Finding finding) {
    return new Finding(
        finding.rank(),
        finding.severity(),
        finding.rule(),
        finding.place().map(this::place),
        finding.times(),
        text(finding.command()),
        finding.pid(),
        text(finding.program()),
        finding.exitStatus(),
        finding.signal(),
        finding.syscall(),
        finding.errno(),
        text(finding.path()),
        finding.silencers(),
        text(finding.heard()),
        text(finding.headline()),
        text(finding.why()),
        text(finding.consequence()),
        text(finding.help()),
        finding.confidence(),
        finding.evidence().stream().map(this::evidence).toList(),
        finding.excerpt().map(this::excerpt));
  }

  private SourceSpan place(SourceSpan place) {
    return new SourceSpan(
        text(place.file()), place.line(), place.endLine(), text(place.function()));
  }

  private Evidence evidence(Evidence evidence) {
    return EvidenceText.with(evidence, text(evidence.program()), text(evidence.text()));
  }

  private Excerpt excerpt(Excerpt excerpt) {
    List<MaskedText> lines = maskParts(excerpt.lines(), "\n");
    return new Excerpt(
        text(excerpt.file()),
        excerpt.firstLine(),
        lines.stream().map(MaskedText::text).toList(),
        excerpt.labels().stream()
            .map(label -> label(label, lines, label.line() - excerpt.firstLine()))
            .toList());
  }

  /** A label follows its piece of the line when something left of it was masked. */
  private Label label(Label label, List<MaskedText> lines, int index) {
    String remark = text(label.text());
    if (index < 0 || index >= lines.size()) {
      return new Label(label.number(), label.line(), label.column(), label.length(), remark);
    }
    int start = lines.get(index).indexOf(label.column());
    int end = lines.get(index).indexOf(label.column() + label.length());
    return new Label(label.number(), label.line(), start, Math.max(1, end - start), remark);
  }
}
