package dev.hark.environment;

import dev.hark.model.EarlyEnd;
import dev.hark.model.HomeFolder;
import dev.hark.model.ShellMode;
import dev.hark.model.ShellStart;
import dev.hark.model.ShellStart.End;
import dev.hark.model.StartupLine;
import dev.hark.model.VariableChange;
import dev.hark.model.WhichAnswer.Cause;
import dev.hark.model.WhichAnswer.Row;
import dev.hark.model.WhichAnswer.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a command is not found, or another one of that name; one cause for all it explains. */
final class Causes {
  private final List<Row> rows;
  private final Homes homes;
  private final StartupOrder order;
  private final HomeFolder home;
  private final StartupTexts texts;
  private final Adders adders;

  Causes(List<Row> rows, Homes homes, StartupOrder order, HomeFolder home, StartupTexts texts) {
    this.rows = rows;
    this.homes = homes;
    this.order = order;
    this.home = home;
    this.texts = texts;
    this.adders = new Adders(rows, homes, order);
  }

  /** A cause before it is known whom it concerns. */
  private record Reason(
      Sort sort, String because, Optional<StartupLine> at, String text, String help) {}

  List<Cause> of(String command) {
    Map<Reason, List<ShellMode>> found = new LinkedHashMap<>();
    for (Row row : rows) {
      if (!row.isFound()) {
        add(found, reason(row.start(), command), row.start().mode());
      }
    }
    for (Row row : rows) {
      shadow(row).ifPresent(reason -> add(found, reason, row.start().mode()));
    }
    List<Cause> causes = new ArrayList<>();
    found.forEach(
        (reason, modes) ->
            causes.add(
                new Cause(
                    reason.sort(),
                    modes,
                    reason.because(),
                    reason.at(),
                    reason.text(),
                    reason.help())));
    causes.sort(java.util.Comparator.comparing(Cause::sort));
    return causes;
  }

  private static void add(Map<Reason, List<ShellMode>> found, Reason reason, ShellMode mode) {
    found.computeIfAbsent(reason, key -> new ArrayList<>()).add(mode);
  }

  private Reason reason(ShellStart start, String command) {
    if (start.end() != End.READY) {
      return notReady(start);
    }
    EnvironmentLineage lineage = new EnvironmentLineage(start);
    for (String folder : homes.folders()) {
      Optional<VariableChange> drop = lineage.drop(folder);
      if (drop.isPresent()) {
        return dropped(drop.get(), folder);
      }
    }
    return notAdded(start, command);
  }

  private Reason notReady(ShellStart start) {
    String last =
        start.filesRead().isEmpty()
            ? "its start"
            : home.shorten(start.filesRead().get(start.filesRead().size() - 1));
    return start.end() == End.OVERDUE
        ? new Reason(
            Sort.NOT_READY,
            "the shell was not ready in time; the last file it opened is " + last,
            Optional.empty(),
            "",
            "look what it waits for there; --limit gives it longer")
        : new Reason(
            Sort.NOT_READY,
            "the shell ended before it was ready; the last file it opened is " + last,
            Optional.empty(),
            "",
            "a start-up file that says exit or exec ends the shell");
  }

  private Reason dropped(VariableChange drop, String folder) {
    List<String> before = ShellStart.entries(drop.before().orElse(""));
    List<String> after = ShellStart.entries(drop.after().orElse(""));
    String place = home.shorten(drop.by());
    boolean overwrites =
        Stream.of("$PATH", "${PATH", "$path", "${path").noneMatch(drop.text()::contains);
    String what =
        overwrites && !after.containsAll(before)
            ? " overwrites PATH and loses "
            : " drops from PATH ";
    return new Reason(
        Sort.DROPPED,
        place + what + home.shorten(folder),
        Optional.of(drop.by()),
        drop.text(),
        overwrites ? "keep what is there: end the new value with " + rest(drop.text()) : "");
  }

  /** How the shell that the line is written for says what was in PATH. */
  private static String rest(String line) {
    if (line.contains("path=(")) {
      return "$path";
    }
    return line.startsWith("set ") ? "$PATH" : ":$PATH";
  }

  private Reason notAdded(ShellStart start, String command) {
    return adders
        .of(start)
        .map(adder -> passedOver(adder, start))
        .orElseGet(() -> nowhere(command));
  }

  private Reason passedOver(Adders.Adder adder, ShellStart start) {
    String file = adder.at().file();
    String adds = home.shorten(adder.at()) + ", which adds " + home.shorten(adder.folder());
    if (!start.hasRead(file)) {
      String why = order.whyNotRead(file, start, rows);
      return new Reason(
          Sort.NOT_READ,
          why + "; " + home.shorten(adder.at()) + " adds " + home.shorten(adder.folder()),
          Optional.of(adder.at()),
          adder.text(),
          "");
    }
    Optional<EarlyEnd> end = start.earlyEndOf(file);
    if (end.isPresent() && end.get().at().isBefore(adder.at())) {
      return new Reason(
          Sort.LEFT_EARLY,
          home.shorten(end.get().at())
              + " leaves the file before line "
              + adds.substring(adds.indexOf(':') + 1),
          Optional.of(end.get().at()),
          text(end.get().at()),
          "move the line above it, or to a file that this shell reads to its end");
    }
    return new Reason(
        Sort.NOT_REACHED,
        "a condition around " + adds + ", does not hold",
        Optional.of(adder.at()),
        adder.text(),
        "");
  }

  private String text(StartupLine at) {
    List<String> lines = texts.lines(at.file());
    int line = at.line().orElse(0);
    return line > 0 && line <= lines.size() ? lines.get(line - 1).strip() : "";
  }

  private static Reason nowhere(String command) {
    return new Reason(
        Sort.NOWHERE,
        "no folder of any PATH and none that a start-up file names holds " + command,
        Optional.empty(),
        "",
        "");
  }

  private Optional<Reason> shadow(Row row) {
    if (!row.isFound() || row.shadowed().isEmpty() || row.entry() == 0) {
      return Optional.empty();
    }
    String target = row.start().answer().target();
    String folder = target.substring(0, Math.max(1, target.lastIndexOf('/')));
    Optional<StartupLine> by = new EnvironmentLineage(row.start()).addedBy(folder);
    List<String> shadowed = row.shadowed().stream().map(home::shorten).toList();
    return Optional.of(
        new Reason(
            Sort.SHADOWED,
            home.shorten(target)
                + " comes before "
                + String.join(" and ", shadowed)
                + by.map(at -> ": " + home.shorten(at) + " puts its folder in front").orElse(""),
            by,
            by.map(this::text).orElse(""),
            ""));
  }
}
