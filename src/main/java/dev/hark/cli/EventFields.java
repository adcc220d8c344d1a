package dev.hark.cli;

import dev.hark.parse.Arguments;
import dev.hark.parse.LineView;
import dev.hark.parse.LineView.Form;
import dev.hark.parse.LineView.Kind;
import dev.hark.parse.Slice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names the fields of a line for whoever prints them: one order of keys for every format. */
final class EventFields {
  /** Takes the fields of one line; one that the line does not have is not told. */
  interface Taker {
    void text(String key, String value) throws IOException;

    void number(String key, long value) throws IOException;

    void flag(String key, Truth value) throws IOException;

    void list(String key, List<String> values) throws IOException;
  }

  /** Yes or no. */
  enum Truth {
    TRUE,
    FALSE;

    static Truth of(boolean value) {
      return value ? TRUE : FALSE;
    }
  }

  /** Every key there is, in the order of printing. */
  static final List<String> KEYS =
      List.of(
          "file",
          "line",
          "kind",
          "sub",
          "pid",
          "other_pid",
          "comm",
          "secontext",
          "time",
          "rel",
          "nr",
          "ip",
          "name",
          "args",
          "rest",
          "ret",
          "ret_decor",
          "errno",
          "strerror",
          "ret_note",
          "injected",
          "inject_note",
          "delayed",
          "duration",
          "unfinished",
          "siginfo",
          "status",
          "core",
          "exit_status",
          "calls",
          "errors",
          "offset",
          "ascii",
          "binary",
          "symbol",
          "addr",
          "src",
          "text",
          "tracee_text");

  private final Arguments arguments = new Arguments();

  void tell(String file, LineView line, Taker taker) throws IOException {
    taker.text("file", file);
    taker.number("line", line.number());
    taker.text("kind", kind(line.kind()));
    if (line.form() != Form.USUAL && line.form() != Form.UNREADABLE) {
      taker.text("sub", line.form().name().toLowerCase(Locale.ROOT));
    }
    leader(line, taker);
    switch (line.kind()) {
      case SYSCALL, UNFINISHED, RESUMED -> call(line, taker);
      case SIGNAL -> {
        text(taker, "name", line.name());
        text(taker, "siginfo", line.info());
      }
      case KILLED -> {
        text(taker, "name", line.name());
        taker.flag("core", Truth.of(line.isCoreDumped()));
      }
      case EXIT -> taker.number("status", line.status());
      case SUMMARY -> summary(line, taker);
      case STACK -> stack(line, taker);
      case HEXDUMP -> {
        text(taker, "offset", line.offset());
        text(taker, "ascii", line.ascii());
      }
      case INFO, NOISE -> taker.text("text", FieldText.of(line.whole()));
    }
    text(taker, "tracee_text", line.foreign());
  }

  private static void text(Taker taker, String key, Slice value) throws IOException {
    if (!value.isEmpty()) {
      taker.text(key, FieldText.of(value));
    }
  }

  private static void leader(LineView line, Taker taker) throws IOException {
    if (line.pid() != 0) {
      taker.number("pid", line.pid());
    }
    if (line.otherPid() != 0) {
      taker.number("other_pid", line.otherPid());
    }
    text(taker, "comm", line.comm());
    text(taker, "secontext", line.securityContext());
    text(taker, "time", line.time());
    text(taker, "rel", line.relative());
    text(taker, "nr", line.syscallNumber());
    text(taker, "ip", line.instruction());
  }

  private void call(LineView line, Taker taker) throws IOException {
    text(taker, "name", line.name());
    if (line.kind() == Kind.RESUMED) {
      taker.text("rest", FieldText.of(line.arguments()));
    } else {
      taker.list("args", split(line.arguments()));
    }
    text(taker, "ret", line.value());
    text(taker, "ret_decor", line.decoration());
    text(taker, "errno", line.errno());
    text(taker, "strerror", line.strerror());
    text(taker, "ret_note", line.note());
    taker.flag("injected", Truth.of(!line.injection().isEmpty()));
    text(taker, "inject_note", line.injection());
    taker.flag("delayed", Truth.of(line.isDelayed()));
    text(taker, "duration", line.duration());
    taker.flag("unfinished", Truth.of(line.isUnfinished()));
    if (line.form() == Form.EXIT_STATUS) {
      taker.number("exit_status", line.status());
    }
  }

  private List<String> split(Slice text) {
    arguments.split(text);
    List<String> values = new ArrayList<>(arguments.count());
    for (int i = 0; i < arguments.count(); i++) {
      values.add(FieldText.of(arguments.get(i)));
    }
    return values;
  }

  private static void summary(LineView line, Taker taker) throws IOException {
    text(taker, "name", line.name());
    if (!line.calls().isEmpty()) {
      taker.number("calls", Long.parseLong(FieldText.of(line.calls())));
    }
    if (!line.errors().isEmpty()) {
      taker.number("errors", Long.parseLong(FieldText.of(line.errors())));
    }
  }

  private static void stack(LineView line, Taker taker) throws IOException {
    text(taker, "offset", line.offset());
    text(taker, "binary", line.info());
    text(taker, "symbol", line.symbol());
    text(taker, "addr", line.address());
    text(taker, "src", line.source());
  }

  private static String kind(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
