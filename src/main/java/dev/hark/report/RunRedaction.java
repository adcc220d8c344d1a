package dev.hark.report;

import dev.hark.model.Descriptor;
import dev.hark.model.Image;
import dev.hark.model.OpenedFile;
import dev.hark.model.ProcessNode;
import dev.hark.model.ProcessTree;
import dev.hark.model.Run;
import dev.hark.model.ScriptRead;
import dev.hark.model.ShellCommand;
import dev.hark.model.Sources;
import dev.hark.model.TraceEvent;
import dev.hark.model.Words;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Masks the texts of a run: what the redactor does to findings, done to the facts. */
final class RunRedaction {
  private final Redactor redactor;

  /** By identity: a thousand processes share one environment. */
  private final IdentityHashMap<Map<String, String>, Map<String, String>> environments =
      new IdentityHashMap<>();

  RunRedaction(Redactor redactor) {
    this.redactor = redactor;
  }

  Run run(Run run) {
    List<ProcessNode> processes = run.processes().all().stream().map(this::process).toList();
    return new Run(
        redactor.summary(run.summary()),
        run.input(),
        new ProcessTree(processes),
        run.commands().stream().map(this::command).toList(),
        sources(run.sources()));
  }

  private ShellCommand command(ShellCommand command) {
    return new ShellCommand(
        command.index(),
        command.shell(),
        command.start(),
        command.end(),
        redactor.text(command.file()),
        command.line(),
        redactor.text(command.function()),
        command.depth(),
        redactor.text(command.source()),
        redactor.text(command.expanded()),
        command.statusBefore(),
        command.pipeStatusBefore(),
        command.options(),
        command.statusAfter());
  }

  private ProcessNode process(ProcessNode node) {
    return new ProcessNode(
        node.id(),
        node.parent(),
        node.born(),
        node.ended(),
        node.status(),
        node.images().stream().map(this::image).toList(),
        node.command(),
        node.confidence(),
        node.failures().stream().map(this::call).toList(),
        node.words().stream().map(this::words).toList(),
        node.opened().stream().map(this::file).toList(),
        node.sent(),
        node.reaped(),
        redactor.words(node.searched()),
        node.scriptReads().stream().map(this::scriptRead).toList());
  }

  private Image image(Image image) {
    Map<String, String> environment =
        environments.computeIfAbsent(image.environment(), this::environment);
    return new Image(
        image.at(),
        redactor.text(image.path()),
        redactor.words(image.argv()),
        environment,
        redactor.text(image.cwd()),
        image.standard().stream().map(this::descriptor).toList());
  }

  private Map<String, String> environment(Map<String, String> variables) {
    Map<String, String> masked = new HashMap<>();
    variables.forEach((name, value) -> masked.put(name, redactor.named(name, value)));
    return Map.copyOf(masked);
  }

  private Descriptor descriptor(Descriptor descriptor) {
    return new Descriptor(descriptor.kind(), redactor.text(descriptor.name()));
  }

  private TraceEvent.Syscall call(TraceEvent.Syscall call) {
    return new TraceEvent.Syscall(
        call.tid(),
        call.at(),
        call.name(),
        redactor.text(call.arguments()),
        redactor.text(call.path()),
        redactor.text(call.resolved()),
        call.outcome());
  }

  private ScriptRead scriptRead(ScriptRead read) {
    return new ScriptRead(read.at(), redactor.text(read.shown()), read.bytes());
  }

  private OpenedFile file(OpenedFile file) {
    return new OpenedFile(
        file.at(), redactor.text(file.path()), redactor.text(file.resolved()), file.use());
  }

  private Words words(Words words) {
    return new Words(
        words.at(), words.descriptor(), descriptor(words.target()), redactor.text(words.text()));
  }

  private Sources sources(Sources sources) {
    Map<String, List<String>> files = new LinkedHashMap<>();
    sources.files().forEach((file, lines) -> files.put(redactor.text(file), redactor.lines(lines)));
    return new Sources(files);
  }
}
