package dev.hark.diagnose;

import dev.hark.correlate.Correlator;
import dev.hark.correlate.TraceRecorder;
import dev.hark.diagnose.checks.Checks;
import dev.hark.model.Finding;
import dev.hark.model.InputAccount;
import dev.hark.model.Run;
import dev.hark.model.RunSummary;
import dev.hark.model.Silencer;
import dev.hark.model.Sources;
import dev.hark.parse.StraceReader;
import dev.hark.syntax.ShellSyntax;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A run of {@code script.sh}, told line by line as strace would write it, and what is found in it.
 */
final class Story {
  static final ShellSyntax SYNTAX = ShellSyntax.load(Path.of("target", "test-cache"));

  private static final int SHELL = 10100;

  private final Map<String, List<String>> files = new HashMap<>();
  private final List<String> log = new ArrayList<>();
  private int nextChild = 10200;
  private int status;

  private Story(List<String> script) {
    files.put("script.sh", script);
    at(SHELL, "execve(\"/usr/bin/bash\", [\"bash\", \"script.sh\"], [\"PWD=/work\"]) = 0");
  }

  static Story of(String... script) {
    return new Story(List.of(script));
  }

  /** The shell is about to run what stands in this line, from 1. */
  Story runs(int line, String source) {
    return runs(SHELL, line, "", source, source);
  }

  /** The same in a function; {@code expanded} is what {@code set -x} prints. */
  Story runsIn(String function, int line, String source, String expanded) {
    return runs(SHELL, line, function, source, expanded);
  }

  private Story runs(int pid, int line, String function, String source, String expanded) {
    String fields =
        String.join(
            "\\037",
            "+",
            "hark1-0123456789abcdef",
            Integer.toString(pid),
            "1.0",
            Integer.toString(status),
            Integer.toString(status),
            "hB",
            "0",
            "script.sh",
            Integer.toString(line),
            function,
            source.replace("\"", "\\\""),
            expanded.replace("\"", "\\\""));
    at(pid, "write(731</dev/null>, \"" + fields + "\\n\", 9) = 9");
    status = 0;
    return this;
  }

  /** It becomes a program that misses {@code path}, says so to {@code ears}, and ends. */
  Story misses(String path, String ears, int exit, String... argv) {
    int child = child(ears, argv);
    at(
        child,
        "openat(AT_FDCWD</work>, \""
            + path
            + "\", O_RDONLY) = -1 ENOENT (No such file or directory)");
    if (exit != 0) {
      String said = argv[0] + ": " + path + ": No such file or directory";
      at(child, "write(2<" + ears + ">, \"" + said + "\\n\", 9) = 9");
    }
    return ends(child, exit);
  }

  /** It becomes a program that makes this one call, says that it is stuck, and ends with 1. */
  Story fails(String call, String... argv) {
    int child = child("/dev/pts/0", argv);
    at(child, call);
    at(child, "write(2</dev/pts/0>, \"" + argv[0] + ": stuck\\n\", 9) = 9");
    return ends(child, 1);
  }

  /** It becomes a program that opens one file, looks for another in vain, and ends with 0. */
  Story reads(String found, String missed, String... argv) {
    return readsAnd(found, "newfstatat(AT_FDCWD</work>, \"" + missed + "\", 0x1, 0)", argv);
  }

  /** The same, and it opens the other without looking first. */
  Story opens(String found, String missed, String... argv) {
    return readsAnd(found, "openat(AT_FDCWD</work>, \"" + missed + "\", O_RDONLY)", argv);
  }

  private Story readsAnd(String found, String miss, String... argv) {
    int child = child("/dev/null", argv);
    at(child, "openat(AT_FDCWD</work>, \"" + found + "\", O_RDONLY) = 4</work/" + found + ">");
    at(child, miss + " = -1 ENOENT (No such file or directory)");
    return ends(child, 0);
  }

  /** It becomes a program that passes over an absent file, says nothing, and ends with 1. */
  Story denies(String absent, String... argv) {
    int child = child("/dev/pts/0", argv);
    at(
        child,
        "openat(AT_FDCWD</work>, \""
            + absent
            + "\", O_RDONLY) = -1 ENOENT (No such file or directory)");
    return ends(child, 1);
  }

  /** It becomes a program that makes these two calls and ends with 0. */
  Story tells(String first, String second, String... argv) {
    int child = child("/dev/pts/0", argv);
    at(child, first);
    at(child, second);
    return ends(child, 0);
  }

  /** It cannot become {@code path}, as execve says, and ends with 127; what is heard says so. */
  Story doesNotStart(String path, String heard) {
    int child = nextChild++;
    at(SHELL, "clone(child_stack=NULL, flags=SIGCHLD) = " + child);
    at(
        child,
        "execve(\""
            + path
            + "\", [\""
            + path
            + "\"], [\"PATH=/usr/bin\"]) = -1 ENOENT (No such file)");
    at(child, "write(2</dev/null>, \"" + path + ": " + heard + "\\n\", 9) = 9");
    return ends(child, 127);
  }

  /** What the first line of another file was. */
  Story where(String file, String firstLine) {
    files.put(file, List.of(firstLine));
    return this;
  }

  /** It becomes a program that says nothing and ends. */
  Story ends(int exit, String... argv) {
    return ends(child("/dev/null", argv), exit);
  }

  private int child(String ears, String... argv) {
    int child = nextChild++;
    at(SHELL, "clone(child_stack=NULL, flags=SIGCHLD) = " + child);
    if (ears.equals("/dev/null")) {
      at(
          child,
          "openat(AT_FDCWD</work>, \"/dev/null\", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3</dev/null>");
      at(child, "dup2(3</dev/null>, 2</dev/pts/0>) = 2</dev/null>");
    }
    if (ears.startsWith("pipe:")) {
      at(child, "dup2(4<" + ears + ">, 2</dev/pts/0>) = 2<" + ears + ">");
    }
    String words =
        List.of(argv).stream().map(w -> "\"" + w + "\"").collect(Collectors.joining(", "));
    at(child, "execve(\"/usr/bin/" + argv[0] + "\", [" + words + "], [\"PATH=/usr/bin\"]) = 0");
    return child;
  }

  private Story ends(int child, int exit) {
    at(child, "+++ exited with " + exit + " +++");
    at(SHELL, "wait4(-1, [{WIFEXITED(s) && WEXITSTATUS(s) == " + exit + "}], 0, NULL) = " + child);
    status = exit;
    return this;
  }

  /** A line of the shell's own. */
  Story calls(String call) {
    at(SHELL, call);
    return this;
  }

  private void at(int pid, String text) {
    log.add(pid + String.format(" 1795384540.%06d ", log.size()) + text);
  }

  /** {@code missing-file script.sh:3 [or-true]}, in the order in which they are to be read. */
  List<String> findings() throws IOException {
    return verdict().findings().stream().map(Story::line).toList();
  }

  List<Finding> whole() throws IOException {
    return verdict().findings();
  }

  private Verdict verdict() throws IOException {
    return new Diagnosis(Checks.IN_ORDER, SYNTAX).of(run());
  }

  Run run() throws IOException {
    List<String> all = new ArrayList<>(log);
    all.add(SHELL + " 1795384541.000000 +++ exited with 0 +++");
    byte[] bytes = (String.join("\n", all) + "\n").getBytes(StandardCharsets.ISO_8859_1);
    TraceRecorder recorder = new TraceRecorder((file, cwd) -> {}).startingIn("/work");
    StraceReader.read(new ByteArrayInputStream(bytes), recorder);
    Run run =
        Correlator.correlate(
            recorder, RunSummary.unknown(), new InputAccount(0, 0, 0, 0, 0, Map.of()));
    return new Run(run.summary(), run.input(), run.processes(), run.commands(), new Sources(files));
  }

  private static String line(Finding finding) {
    String place = finding.place().map(s -> s.file() + ":" + s.line()).orElse("nowhere");
    return finding.rule().id()
        + " "
        + place
        + " "
        + finding.silencers().stream().map(Silencer::id).toList();
  }
}
