package dev.hark.cli;

import dev.hark.capture.ByteText;
import dev.hark.capture.StartupRun;
import dev.hark.correlate.SpokenWords;
import dev.hark.correlate.StartupFiles;
import dev.hark.environment.ShellTrace;
import dev.hark.environment.ShellTraces;
import dev.hark.environment.ShellTraces.Plain;
import dev.hark.model.CommandAnswer;
import dev.hark.model.ShellMode;
import dev.hark.model.ShellMode.Kind;
import dev.hark.model.ShellStart;
import dev.hark.model.ShellStart.End;
import dev.hark.model.StartupFile;
import dev.hark.parse.StraceReader;
import dev.hark.parse.TraceSink;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts a shell twice: plainly, which says what is so, and with its own trace on, which says which
 * line did it.
 */
final class ShellProbe {
  private final StartupRun runs;
  private final Shells shells;
  private final Map<String, String> environment;
  private final ShellTraces traces;
  private final Path folder;
  private final String command;

  /**
   * @param folder private; what the shells answer goes there
   * @param command whose meaning is asked for; empty for none
   */
  ShellProbe(
      StartupRun runs,
      Shells shells,
      Map<String, String> environment,
      ShellTraces traces,
      Path folder,
      String command) {
    this.runs = runs;
    this.shells = shells;
    this.environment = environment;
    this.traces = traces;
    this.folder = folder;
    this.command = command;
  }

  ShellStart start(ShellMode mode) throws IOException {
    String name = mode.shell() + "-" + mode.kind().id();
    Path answers = Files.createDirectory(folder.resolve(name));
    Path env = shells.find("env").orElse(Path.of("/usr/bin/env"));
    ShellQuestion question = new ShellQuestion(command, env, answers);
    Map<String, String> given = given(mode);
    StartupRun.Finished run =
        runs.watchingFiles(name, words(mode, List.of(), question.text(mode.shell())), given);
    StartupFiles files =
        new StartupFiles(Path.of("").toAbsolutePath().toString(), question.ready().toString());
    read(run.trace(), files);
    boolean overdue = run.end() == StartupRun.End.OVERDUE;
    boolean ready = !overdue && files.readyAt().isPresent();
    Map<String, String> after = ready ? variables(question.variables()) : Map.of();
    List<StartupFile> looked = files.files();
    List<String> read = looked.stream().filter(StartupFile::isRead).map(StartupFile::path).toList();
    ShellTrace trace = ShellTrace.NONE;
    if (ready && !read.isEmpty()) {
      trace = trace(mode, name, Plain.of(read, given, after), given);
    }
    return new ShellStart(
        mode,
        overdue ? End.OVERDUE : ready ? End.READY : End.LEFT,
        looked,
        trace.sourced(),
        trace.earlyEnds(),
        trace.changes(),
        given,
        after,
        ready && !command.isEmpty() ? answer(question) : CommandAnswer.ABSENT,
        (ready ? files.readyAt().getAsLong() : run.took().toNanos()) / 1_000_000);
  }

  private Map<String, String> given(ShellMode mode) {
    Map<String, String> given = new LinkedHashMap<>(environment);
    if (mode.kind() == Kind.SCRIPT && mode.shell().equals("bash")) {
      given.remove("BASH_ENV");
    }
    return given;
  }

  private List<String> words(ShellMode mode, List<String> flags, String question) {
    List<String> words = new ArrayList<>();
    words.add(shells.find(mode.shell()).orElseThrow().toString());
    if (mode.shell().equals("fish")) {
      words.add("--private");
    }
    words.addAll(flags);
    words.addAll(mode.flags());
    words.addAll(List.of("-c", question));
    return words;
  }

  private ShellTrace trace(ShellMode mode, String name, Plain plain, Map<String, String> given)
      throws IOException {
    String shell = family(mode.shell());
    Path log = folder.resolve(name + ".own");
    Map<String, String> traced = new LinkedHashMap<>(given);
    traced.putAll(traces.environment(shell, plain));
    StartupRun.Finished run =
        runs.watchingWords(
            name + ".traced", words(mode, traces.flags(shell, log.toString()), "true"), traced);
    String text;
    if (shell.equals("fish")) {
      text = Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
    } else {
      SpokenWords spoken = new SpokenWords();
      read(run.trace(), spoken);
      text = spoken.text();
    }
    return traces.read(shell, text, plain, universal(given));
  }

  /** Whose language {@code sh} speaks here. */
  private String family(String shell) throws IOException {
    Path real = shells.find(shell).orElseThrow().toRealPath().getFileName();
    return String.valueOf(real).equals("bash") ? "bash" : shell;
  }

  private static String universal(Map<String, String> given) {
    String config =
        given.getOrDefault("XDG_CONFIG_HOME", given.getOrDefault("HOME", "") + "/.config");
    return config + "/fish/fish_variables";
  }

  private static void read(Path log, TraceSink sink) throws IOException {
    try (InputStream in = Files.newInputStream(log)) {
      StraceReader.read(in, sink);
    }
  }

  private static Map<String, String> variables(Path file) throws IOException {
    Map<String, String> variables = new LinkedHashMap<>();
    if (Files.exists(file)) {
      for (String entry : ByteText.decode(Files.readAllBytes(file)).split("\0", -1)) {
        int equals = entry.indexOf('=');
        if (equals > 0) {
          variables.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
      }
    }
    return variables;
  }

  private static CommandAnswer answer(ShellQuestion question) throws IOException {
    return ShellQuestion.answer(text(question.kind()), text(question.target()));
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
  }
}
