package dev.hark.diagnose;

import dev.hark.model.Image;
import dev.hark.model.OpenedFile;
import dev.hark.model.ProcessNode;
import dev.hark.model.ScriptArgument;
import dev.hark.model.TraceEvent.Syscall;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A bash that was to read a file before its script, which {@code BASH_ENV} names, and did not find
 * it: bash says nothing of that (bash(1), INVOCATION; 5.2).
 */
final class BashEnv {
  /** What login and interactive shells look for, and may do without. */
  private static final Pattern OF_SESSIONS =
      Pattern.compile(".*/(?:\\.?profile|\\.bash_profile|\\.bash_login|\\.bashrc|bash\\.bashrc)");

  private BashEnv() {}

  /** The vain look, if the script had it looked for: what came from outside is none of its own. */
  static Optional<Syscall> missedBy(Attempt attempt, RunIndex index) {
    return attempt
        .process()
        .flatMap(shell -> shell.image().flatMap(image -> missedBy(shell, image)))
        .filter(call -> index.executed(attempt.command()).stream().noneMatch(s -> met(s, call)));
  }

  private static Optional<Syscall> missedBy(ProcessNode shell, Image image) {
    return shell.failures().stream()
        .filter(BashEnv::isLook)
        .filter(call -> isNamed(call, image) && isBeforeScript(call, shell, image))
        .findFirst();
  }

  /** Where the log shows no environment the look alone has to tell. */
  private static boolean isNamed(Syscall call, Image image) {
    String value = image.environment().getOrDefault("BASH_ENV", "");
    return value.equals(call.path())
        || (ScriptArgument.isShell(image) && (image.environment().isEmpty() || isExpanded(value)));
  }

  private static boolean isExpanded(String value) {
    return value.contains("$") || value.contains("`");
  }

  private static boolean isLook(Syscall call) {
    return Swallowed.opensToRead(call)
        && call.failedWith("ENOENT")
        && !OF_SESSIONS.matcher(call.path()).matches();
  }

  private static boolean isBeforeScript(Syscall call, ProcessNode shell, Image image) {
    String script = ScriptArgument.of(image).orElse(image.path());
    return shell.opened().stream()
        .filter(file -> file.use() == OpenedFile.Use.READ && file.path().equals(script))
        .findFirst()
        .filter(file -> call.at().isBefore(file.at()))
        .isPresent();
  }

  private static boolean met(ProcessNode shell, Syscall call) {
    return shell.failures().stream().anyMatch(own -> own.path().equals(call.path()));
  }
}
