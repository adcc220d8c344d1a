package dev.hark.report;

import dev.hark.model.HomeFolder;
import dev.hark.model.ShellStart;
import dev.hark.model.Sourced;
import dev.hark.model.StartupFile;
import dev.hark.model.VariableChange;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which start-up files each shell reads, in which order, how long each takes, what it does to PATH.
 */
public final class StartupReport {
  private static final int FIGURE = 7;

  private final Theme theme;
  private final HomeFolder home;

  public StartupReport(Theme theme, HomeFolder home) {
    this.theme = theme;
    this.home = home;
  }

  public void write(List<ShellStart> starts, PrintStream out) {
    String gap = "";
    for (ShellStart start : starts) {
      out.print(gap);
      draw(start).forEach(out::println);
      gap = "\n";
    }
  }

  private List<String> draw(ShellStart start) {
    List<String> rows = new ArrayList<>();
    rows.add(theme.paint(Role.HEADLINE, start.mode().text()) + ": " + summary(start));
    start.files().forEach(file -> rows.add(row(start, file)));
    for (VariableChange change : start.changesOf("PATH")) {
      rows.add("  PATH   " + place(change) + "  " + new PathDifference(change).text(theme, home));
    }
    return rows;
  }

  private String summary(ShellStart start) {
    long read = start.files().stream().filter(StartupFile::isRead).count();
    String files = read == 0 ? "no start-up file" : read == 1 ? "1 file" : read + " files";
    return switch (start.end()) {
      case READY -> files + ", ready after " + start.millis() + " ms";
      case LEFT -> files + "; a start-up file ended the shell before it was ready";
      case OVERDUE -> files + "; not ready after " + start.millis() + " ms, and ended by hark";
    };
  }

  private String row(ShellStart start, StartupFile file) {
    String name = theme.safe(home.shorten(file.path()));
    return switch (file.access()) {
      case READ ->
          figure(file.nanos()) + "  " + "  ".repeat(depth(start, file)) + name + by(start, file);
      case MISSING -> theme.paint(Role.FRAME, " ".repeat(FIGURE) + "-  " + name + "  is not there");
      case UNREADABLE -> " ".repeat(FIGURE) + "!  " + name + "  may not be read";
    };
  }

  private static String figure(long nanos) {
    String millis = Long.toString(Math.round(nanos / 1e6));
    return " ".repeat(Math.max(0, FIGURE - 2 - millis.length())) + millis + " ms";
  }

  private String by(ShellStart start, StartupFile file) {
    String by =
        source(start, file)
            .map(source -> "  sourced by " + theme.safe(home.shorten(source.by())))
            .orElse("");
    String left =
        start
            .earlyEndOf(file.path())
            .map(end -> "  left at line " + end.at().line().orElse(0) + " of " + end.lines())
            .orElse("");
    return theme.paint(Role.FRAME, by + left);
  }

  private static Optional<Sourced> source(ShellStart start, StartupFile file) {
    return start.sourced().stream().filter(s -> s.file().equals(file.path())).findFirst();
  }

  private static int depth(ShellStart start, StartupFile file) {
    int depth = 0;
    Optional<Sourced> source = source(start, file);
    while (source.isPresent() && depth < 8) {
      depth++;
      String by = source.get().by().file();
      source = start.sourced().stream().filter(s -> s.file().equals(by)).findFirst();
    }
    return depth;
  }

  private String place(VariableChange change) {
    return theme.safe(home.shorten(change.by()));
  }
}
