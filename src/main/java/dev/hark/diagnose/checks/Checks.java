package dev.hark.diagnose.checks;

import dev.hark.diagnose.Check;
import java.util.List;

/** All checks; the first that applies names the case, so the special ones stand first. */
public final class Checks {
  public static final List<Check> IN_ORDER =
      List.of(
          new FileClobbered(),
          new BadInterpreter(),
          new StartupFile(),
          new EnvLost(),
          new CommandNotFound(),
          new SourceMissing(),
          new CdFailed(),
          new TooManyOpenFiles(),
          new NoSpace(),
          new ReadOnly(),
          new ConnectionRefused(),
          new Timeout(),
          new TruncatedOutput(),
          new BrokenPipe(),
          new Killed(),
          new PermissionDenied(),
          new ExecFailed(),
          new UnsetVariablePath(),
          new EmptyGlob(),
          new MissingFile(),
          new IsADirectory(),
          new NotADirectory(),
          new WriteFailed(),
          new PathShadowed(),
          new NonzeroExit());

  private Checks() {}
}
