package dev.hark.correlate;

import dev.hark.model.Descriptor;
import dev.hark.model.Errno;
import dev.hark.model.Moment;
import dev.hark.model.Outcome;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.parse.Arguments;
import dev.hark.parse.CallView;
import dev.hark.parse.Slice;
import dev.hark.parse.StringLiteral;
import dev.hark.parse.Texts;
import java.util.HashMap;
import java.util.Map;

/** Takes down the calls whose failure may matter, and what each was about. */
final class FailedCalls {
  private final Arguments arguments;
  private final Texts texts;
  private final FileCalls files;
  private final FailureFamilies families;
  private final Map<String, Outcome> outcomes = new HashMap<>();

  /**
   * @param arguments those of the call at hand
   * @param texts where texts are remembered
   */
  FailedCalls(Arguments arguments, Texts texts, FileCalls files, FailureFamilies families) {
    this.arguments = arguments;
    this.texts = texts;
    this.files = files;
    this.families = families;
  }

  /** A call that returned -1. */
  void failed(Kind kind, LiveProcess process, Moment at, CallView call) {
    arguments.split(call.arguments());
    if (kind == Kind.CONNECT) {
      process.peer = SocketAddress.of(arguments.get(1));
    }
    int pathIndex = kind.pathIndex();
    FailureFamilies.Judged judged =
        families.count(
            call,
            texts.text(call.name()),
            texts.text(call.errno()),
            failedPath(kind, process, pathIndex));
    if (judged.verdict() == FailureFamilies.Verdict.ORDINARY) {
      return;
    }
    String path = judged.asked().path();
    String errno = judged.asked().errno();
    String resolved = pathIndex < 0 ? path : files.resolve(process, pathIndex, path);
    boolean lookUp = kind == Kind.STAT || kind == Kind.STATAT || kind == Kind.EXECVE;
    if (lookUp && errno.equals("ENOENT") && path.startsWith("/")) {
      process.search.missed(path, texts);
    }
    process.failures.add(
        new Syscall(
            call.pid(),
            at,
            judged.asked().name(),
            shown(kind, call),
            path,
            resolved.equals(path) ? path : texts.same(resolved),
            outcomes.computeIfAbsent(errno, e -> new Outcome.Failed(new Errno(e)))));
  }

  /** Without an execve's environment, where the log has all of it: it says nothing about why. */
  private String shown(Kind kind, CallView call) {
    boolean holdsEnvironment = kind == Kind.EXECVE && arguments.get(2).startsWith("[");
    return holdsEnvironment
        ? shortened(texts.text(arguments.get(0)) + ", " + texts.text(arguments.get(1))) + ", […]"
        : shortened(texts.text(call.arguments()));
  }

  /** For showing, the beginning will do. */
  private static String shortened(String text) {
    return text.length() <= 400 ? text : text.substring(0, 400) + "…";
  }

  private String failedPath(Kind kind, LiveProcess process, int pathIndex) {
    if (kind == Kind.CONNECT) {
      return process.peer;
    }
    if (kind == Kind.WRITE || kind == Kind.FCHDIR || kind == Kind.FCNTL) {
      Slice first = arguments.get(0);
      Descriptor target = FileCalls.target(process, first, Arguments.descriptor(first));
      return target.kind() == Descriptor.Kind.FILE ? target.name() : "";
    }
    if (pathIndex < 0) {
      Slice first = arguments.get(0);
      return StringLiteral.is(first) ? texts.literal(first) : "";
    }
    Slice argument = arguments.get(pathIndex);
    return StringLiteral.is(argument) ? texts.literal(argument) : "";
  }

  /**
   * An error that came as data: {@code getsockopt(3, SOL_SOCKET, SO_ERROR, [ECONNREFUSED], …) = 0}.
   */
  void inBand(LiveProcess process, Moment at, CallView call) {
    Slice value = arguments.get(3);
    if (arguments.get(2).is("SO_ERROR") && value.is("[0]")) {
      files.connected(process, at, process.peer);
    }
    if (arguments.get(2).is("SO_ERROR") && value.length() > 2 && value.at(1) == 'E') {
      Errno errno = new Errno(value.part(1, value.length() - 1).text());
      process.failures.add(
          new Syscall(
              call.pid(),
              at,
              "getsockopt",
              call.arguments().text(),
              process.peer,
              process.peer,
              new Outcome.Failed(errno)));
    }
  }
}
