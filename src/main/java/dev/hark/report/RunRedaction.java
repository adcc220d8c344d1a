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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Masks the texts of a run: what the redactor does to findings, done to the facts. What holds no
 * secret stays the object that it is, as nearly everything does: a copy of a long run would need
 * its memory again.
 */
final class RunRedaction {
  private final Redactor redactor;

  /** By identity: a thousand processes share one environment. */
  private final IdentityHashMap<Map<String, String>, Map<String, String>> environments =
      new IdentityHashMap<>();

  RunRedaction(Redactor redactor) {
    this.redactor = redactor;
  }

  Run run(Run run) {
    return new Run(
        redactor.summary(run.summary()),
        run.input(),
        processes(run.processes()),
        each(run.commands(), this::command),
        sources(run.sources()));
  }

  private ProcessTree processes(ProcessTree tree) {
    Collection<ProcessNode> all = tree.all();
    List<ProcessNode> masked = new ArrayList<>(all.size());
    boolean same = true;
    for (ProcessNode node : all) {
      ProcessNode now = process(node);
      masked.add(now);
      same &= isSame(now, node);
    }
    return same ? tree : new ProcessTree(masked);
  }

  private static <T> List<T> each(List<T> all, UnaryOperator<T> mask) {
    List<T> changed = all;
    for (int i = 0; i < all.size(); i++) {
      T now = mask.apply(all.get(i));
      if (!isSame(now, all.get(i))) {
        if (isSame(changed, all)) {
          changed = new ArrayList<>(all);
        }
        changed.set(i, now);
      }
    }
    return changed;
  }

  /** Nothing was masked in it: then it was handed back. To compare what is in it would be slow. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(Object masked, Object original) {
    return masked == original;
  }

  private ShellCommand command(ShellCommand command) {
    String source = redactor.text(command.source());
    String expanded = redactor.text(command.expanded());
    Optional<String> file = text(command.file());
    Optional<String> function = text(command.function());
    boolean same =
        isSame(source, command.source())
            && isSame(expanded, command.expanded())
            && isSame(file, command.file())
            && isSame(function, command.function());
    return same
        ? command
        : new ShellCommand(
            command.index(),
            command.shell(),
            command.start(),
            command.end(),
            file,
            command.line(),
            function,
            command.depth(),
            source,
            expanded,
            command.statusBefore(),
            command.pipeStatusBefore(),
            command.options(),
            command.statusAfter());
  }

  private Optional<String> text(Optional<String> text) {
    return text.isEmpty() || isSame(redactor.text(text.get()), text.get())
        ? text
        : redactor.text(text);
  }

  private ProcessNode process(ProcessNode node) {
    List<Image> images = each(node.images(), this::image);
    List<TraceEvent.Syscall> failures = each(node.failures(), this::call);
    List<Words> words = each(node.words(), this::words);
    List<OpenedFile> opened = each(node.opened(), this::file);
    List<String> searched = redactor.words(node.searched());
    List<ScriptRead> reads = each(node.scriptReads(), this::scriptRead);
    boolean same =
        isSame(images, node.images())
            && isSame(failures, node.failures())
            && isSame(words, node.words())
            && isSame(opened, node.opened())
            && isSame(searched, node.searched())
            && isSame(reads, node.scriptReads());
    return same
        ? node
        : new ProcessNode(
            node.id(),
            node.parent(),
            node.born(),
            node.ended(),
            node.status(),
            images,
            node.command(),
            node.confidence(),
            failures,
            words,
            opened,
            node.sent(),
            node.reaped(),
            searched,
            reads);
  }

  private Image image(Image image) {
    Map<String, String> environment =
        environments.computeIfAbsent(image.environment(), this::environment);
    String path = redactor.text(image.path());
    List<String> argv = redactor.words(image.argv());
    String cwd = redactor.text(image.cwd());
    List<Descriptor> standard = each(image.standard(), this::descriptor);
    boolean same =
        isSame(environment, image.environment())
            && isSame(path, image.path())
            && isSame(argv, image.argv())
            && isSame(cwd, image.cwd())
            && isSame(standard, image.standard());
    return same ? image : new Image(image.at(), path, argv, environment, cwd, standard);
  }

  private Map<String, String> environment(Map<String, String> variables) {
    Map<String, String> masked = new HashMap<>();
    boolean same = true;
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      String value = redactor.named(variable.getKey(), variable.getValue());
      masked.put(variable.getKey(), value);
      same &= isSame(value, variable.getValue());
    }
    return same ? variables : Map.copyOf(masked);
  }

  private Descriptor descriptor(Descriptor descriptor) {
    String name = redactor.text(descriptor.name());
    return isSame(name, descriptor.name()) ? descriptor : new Descriptor(descriptor.kind(), name);
  }

  private TraceEvent.Syscall call(TraceEvent.Syscall call) {
    String arguments = redactor.text(call.arguments());
    String path = redactor.text(call.path());
    String resolved = isSame(call.resolved(), call.path()) ? path : redactor.text(call.resolved());
    boolean same =
        isSame(arguments, call.arguments())
            && isSame(path, call.path())
            && isSame(resolved, call.resolved());
    return same
        ? call
        : new TraceEvent.Syscall(
            call.tid(), call.at(), call.name(), arguments, path, resolved, call.outcome());
  }

  private ScriptRead scriptRead(ScriptRead read) {
    String shown = redactor.text(read.shown());
    return isSame(shown, read.shown()) ? read : new ScriptRead(read.at(), shown, read.bytes());
  }

  private OpenedFile file(OpenedFile file) {
    String path = redactor.text(file.path());
    String resolved = isSame(file.resolved(), file.path()) ? path : redactor.text(file.resolved());
    return isSame(path, file.path()) && isSame(resolved, file.resolved())
        ? file
        : new OpenedFile(file.at(), path, resolved, file.use());
  }

  private Words words(Words words) {
    Descriptor target = descriptor(words.target());
    String text = redactor.text(words.text());
    return isSame(target, words.target()) && isSame(text, words.text())
        ? words
        : new Words(words.at(), words.descriptor(), target, text);
  }

  private Sources sources(Sources sources) {
    Map<String, List<String>> files = new LinkedHashMap<>();
    sources.files().forEach((file, lines) -> files.put(redactor.text(file), redactor.lines(lines)));
    return new Sources(files);
  }
}
