package dev.hark.diagnose;

import dev.hark.model.Image;
import dev.hark.model.OpenedFile;
import dev.hark.model.ProcessId;
import dev.hark.model.ScriptArgument;
import dev.hark.model.ShellCommand;
import dev.hark.model.Sources;
import dev.hark.syntax.ShellSyntax;
import dev.hark.syntax.ShellSyntax.Script;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scripts of a run whose text is known, and which of them a shell was given or has sourced. */
final class KnownScripts {
  private final RunIndex index;
  private final ShellSyntax syntax;
  private final Map<String, Script> scripts = new HashMap<>();
  private final Map<Name, Optional<String>> opened = new HashMap<>();

  KnownScripts(RunIndex index, ShellSyntax syntax) {
    this.index = index;
    this.syntax = syntax;
  }

  /** What its shell opened to read and whose text is known, without the script itself. */
  List<String> sourced(ShellCommand command) {
    Optional<String> own = scriptOf(command);
    return index.executed(command).stream()
        .flatMap(shell -> shell.opened().stream())
        .filter(file -> file.use() == OpenedFile.Use.READ)
        .map(OpenedFile::resolved)
        .distinct()
        .filter(path -> own.filter(s -> path.endsWith("/" + s) || path.equals(s)).isEmpty())
        .filter(path -> index.run().sources().lines(path).isPresent())
        .toList();
  }

  /**
   * All the source that the shell of a command is known to run: its script, and what that sourced.
   */
  List<Script> of(ShellCommand command) {
    List<Script> scripts = new ArrayList<>();
    scriptOf(command)
        .ifPresent(own -> lines(own, command).ifPresent(text -> scripts.add(read(own, text))));
    for (String file : sourced(command)) {
      scripts.add(read(file, lines(file, command).orElse(List.of())));
    }
    return scripts;
  }

  /** Reads a text once; {@code file} may be any name for it. */
  Script read(String file, List<String> lines) {
    return scripts.computeIfAbsent(file, k -> syntax.read(String.join("\n", lines)));
  }

  /** The text of a file as the shell of a command calls it. */
  Optional<List<String>> lines(String file, ShellCommand command) {
    Sources sources = index.run().sources();
    Optional<List<String>> known = sources.lines(file);
    if (known.isPresent()) {
      return known;
    }
    String cwd = index.shellImage(command).map(Image::cwd).orElse("");
    String plain = file.startsWith("./") ? file.substring(2) : file;
    return sources
        .lines(cwd + "/" + plain)
        .or(() -> sources.lines(plain))
        .or(() -> bySuffix(plain));
  }

  private Optional<List<String>> bySuffix(String plain) {
    return index.run().sources().files().keySet().stream()
        .filter(path -> path.endsWith("/" + plain))
        .findFirst()
        .flatMap(index.run().sources()::lines);
  }

  /** The script that the shell of a command was started with. */
  Optional<String> scriptOf(ShellCommand command) {
    Optional<Image> image = index.shellImage(command);
    // an inferred command's shell is a shell, whatever the file is called that it was started by
    boolean byPath = command.depth() == 0 && image.flatMap(ScriptArgument::text).isEmpty();
    return image
        .flatMap(ScriptArgument::of)
        .or(
            () ->
                byPath
                    ? image.filter(i -> !ScriptArgument.isShell(i)).map(Image::path)
                    : Optional.empty());
  }

  /**
   * As the run knows it: relative to its directory where the file lies below. The shell of a
   * command may have been elsewhere when it opened the file that it calls so.
   */
  String relative(String file, ShellCommand command) {
    String cwd = index.run().summary().cwd().orElse("");
    String path = opened(file, command).orElse(file);
    String plain = path.startsWith("./") ? path.substring(2) : path;
    return !cwd.isEmpty() && plain.startsWith(cwd + "/")
        ? plain.substring(cwd.length() + 1)
        : plain;
  }

  /** The whole path of what a command's shell opened by that name, if its directory is known. */
  private Optional<String> opened(String file, ShellCommand command) {
    return index
        .executed(command)
        .flatMap(
            shell ->
                opened.computeIfAbsent(
                    new Name(shell.id(), file),
                    name ->
                        shell.opened().stream()
                            .filter(f -> f.use() == OpenedFile.Use.READ && f.path().equals(file))
                            .map(OpenedFile::resolved)
                            .filter(path -> path.startsWith("/"))
                            .findFirst()));
  }

  /** What a shell calls a file. */
  private record Name(ProcessId shell, String file) {}
}
