package dev.hark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stream of strace and {@code bash -x} that holds neither the script nor dup2, told call by call:
 * {@code strace -f -e trace=execve,openat,read,write,close,exit_group bash -x s.sh 2>&1}.
 */
class MixedStory {
  private static final Pattern SILENCED =
      Pattern.compile("\"silencedBy\" : \\[([^\\]]*)]", Pattern.DOTALL);

  private final StringBuilder log =
      new StringBuilder("execve(\"/usr/bin/bash\", [\"bash\", \"-x\", \"s.sh\"], 0x1) = 0\n");

  /** bash reads on: {@code text} is at most 32 characters of the {@code left} that are left. */
  final MixedStory reads(String text, int left) {
    log.append("read(255, \"").append(text.replace("\n", "\\n")).append('"');
    log.append(text.length() == 32 ? "..." : "").append(", 200) = ").append(left).append('\n');
    return this;
  }

  /** bash reads its script, and strace shows all of it. */
  final MixedStory isWholly(String script) {
    log.append("openat(AT_FDCWD, \"s.sh\", O_RDONLY) = 255\nread(255, \"");
    log.append(script.replace("\n", "\\n")).append("\", 4096) = ").append(script.length());
    log.append('\n');
    return this;
  }

  /** Lines of any kind. */
  final MixedStory holds(String... lines) {
    List.of(lines).forEach(line -> log.append(line).append('\n'));
    return this;
  }

  /** The record of a fork, as a substitution has it. */
  final MixedStory tracesIn(int pid, String record) {
    log.append("strace: Process %d attached\n[pid %d] ".formatted(pid, pid));
    return traces(record);
  }

  final MixedStory traces(String record) {
    String escaped = record.replace("\"", "\\\"");
    int length = record.length() + 1;
    log.append("write(2, \"%s\\n\", %d%s\n) = %d\n".formatted(escaped, length, record, length));
    return this;
  }

  /** A child that misses {@code file}; what it says of that stands in the stream, or does not. */
  final MixedStory misses(int pid, String file, Complaint complaint) {
    String said = "cat: " + file + ": No such file or directory";
    String shown = complaint == Complaint.IN_THE_STREAM ? said + "\n" : "";
    int length = said.length() + 1;
    log.append("strace: Process " + pid + " attached\n");
    if (complaint == Complaint.NOWHERE) {
      log.append(
          "[pid %d] openat(AT_FDCWD, \"/dev/null\", O_WRONLY|O_CREAT, 0666) = 3\n".formatted(pid));
    }
    log.append(
        "[pid %d] execve(\"/usr/bin/cat\", [\"cat\", \"%s\"], 0x1) = 0\n".formatted(pid, file));
    log.append(
        "[pid %d] openat(AT_FDCWD, \"%s\", O_RDONLY) = -1 ENOENT (No such file or directory)\n"
            .formatted(pid, file));
    log.append(
        "[pid %d] write(2, \"%s\\n\", %d%s) = %d\n".formatted(pid, said, length, shown, length));
    return ends(pid, 1);
  }

  /** A child that reads {@code file}, and has nothing to say. */
  final MixedStory finds(int pid, String file) {
    log.append("strace: Process " + pid + " attached\n");
    log.append(
        "[pid %d] execve(\"/usr/bin/cat\", [\"cat\", \"%s\"], 0x1) = 0\n".formatted(pid, file));
    log.append("[pid %d] openat(AT_FDCWD, \"%s\", O_RDONLY) = 3\n".formatted(pid, file));
    return ends(pid, 0);
  }

  /** A child whose calls the log leaves out. */
  final MixedStory makes(int pid, String folder) {
    log.append("strace: Process " + pid + " attached\n");
    log.append(
        "[pid %d] execve(\"/usr/bin/mkdir\", [\"mkdir\", \"-p\", \"%s\"], 0x1) = 0\n"
            .formatted(pid, folder));
    return ends(pid, 0);
  }

  /** A child that looks at nothing, and says no. */
  final MixedStory denies(int pid, String program) {
    log.append("strace: Process " + pid + " attached\n");
    log.append(
        "[pid %d] execve(\"/srv/%s\", [\"./%s\"], 0x1) = 0\n".formatted(pid, program, program));
    return ends(pid, 1);
  }

  /** The shell complains of a builtin, and has pointed its errors at the null device before. */
  final MixedStory complainsUnheard(String message) {
    log.append("openat(AT_FDCWD, \"/dev/null\", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3\n");
    return says("", message);
  }

  /** The same, when it could not open {@code path}. */
  final MixedStory complainsUnheard(String message, String path) {
    log.append("openat(AT_FDCWD, \"/dev/null\", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3\n");
    log.append(
        "openat(AT_FDCWD, \"%s\", O_WRONLY|O_CREAT|O_TRUNC, 0666) = -1 EACCES (Permission denied)\n"
            .formatted(path));
    return says("", message);
  }

  /** A subshell that traces one builtin, which complains; all of it is thrown away. */
  final MixedStory probes(int pid, String record, String message) {
    log.append("strace: Process %d attached\n".formatted(pid));
    String task = "[pid %d] ".formatted(pid);
    log.append(task);
    log.append("openat(AT_FDCWD, \"/dev/null\", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3\n");
    return says(task, record).says(task, message).ends(pid, 1);
  }

  /** Writes to 2 what does not come up in the stream. */
  private MixedStory says(String task, String text) {
    int length = text.length() + 1;
    log.append("%swrite(2, \"%s\\n\", %d) = %d\n".formatted(task, text, length, length));
    return this;
  }

  /**
   * A program of the shell's whose child misses a file. What that says is read by the program, or
   * thrown away as a shell does it.
   */
  final MixedStory runsWhatMisses(int pid, String program, Complaint complaint, String file) {
    int child = pid + 1;
    log.append("strace: Process " + pid + " attached\n");
    log.append(
        "[pid %d] execve(\"/srv/%s\", [\"./%s\"], 0x1) = 0\n".formatted(pid, program, program));
    if (complaint == Complaint.NOWHERE) {
      log.append("[pid %d] ".formatted(pid));
      log.append("openat(AT_FDCWD, \"/dev/null\", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3\n");
    }
    log.append("strace: Process " + child + " attached\n");
    log.append(
        "[pid %d] execve(\"/usr/bin/cat\", [\"cat\", \"%s\"], 0x1) = 0\n".formatted(child, file));
    says("[pid %d] ".formatted(child), "cat: " + file + ": No such file or directory");
    log.append("[pid %d] exit_group(1) = ?\n".formatted(child));
    log.append("[pid %d] +++ exited with 1 +++\n[pid %d] ".formatted(child, pid));
    log.append(
        "--- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=%d, si_status=1} ---\n"
            .formatted(child));
    return ends(pid, 0);
  }

  final MixedStory ends(int pid, int status) {
    log.append("[pid %d] exit_group(%d) = ?\n".formatted(pid, status));
    log.append("[pid %d] +++ exited with %d +++\n".formatted(pid, status));
    log.append(
        "--- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=%d, si_status=%d} ---\n"
            .formatted(pid, status));
    return this;
  }

  enum Complaint {
    IN_THE_STREAM,
    TO_THE_PROGRAM,
    NOWHERE
  }

  /** The silencers of each finding. */
  final List<String> verdict() {
    return verdict(0);
  }

  final List<String> verdict(int status) {
    log.append("exit_group(%d) = ?\n+++ exited with %d +++\n".formatted(status, status));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, UTF_8);
    Console console =
        new Console(
            new ByteArrayInputStream(log.toString().getBytes(UTF_8)), print, print, Map.of());
    assertThat(Commands.run(new String[] {"analyze", "-q", "--json", "-", "-"}, console)).isZero();
    List<String> verdict = new ArrayList<>();
    Matcher found = SILENCED.matcher(out.toString(UTF_8));
    while (found.find()) {
      verdict.add(found.group(1).replaceAll("[\\s\"]", ""));
    }
    return verdict;
  }
}
