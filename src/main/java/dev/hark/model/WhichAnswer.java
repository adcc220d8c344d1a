package dev.hark.model;

import java.util.List;
import java.util.Optional;

/** What became of the question where a command is. */
public record WhichAnswer(
    String command,
    List<Row> rows,
    List<Cause> causes,
    List<Lineage> lineages,
    List<Drift> drifts) {

  public WhichAnswer {
    rows = List.copyOf(rows);
    causes = List.copyOf(causes);
    lineages = List.copyOf(lineages);
    drifts = List.copyOf(drifts);
  }

  /**
   * One way to start a shell.
   *
   * @param entry the PATH entry that holds it, counted from 1; 0 for none
   * @param shadowed the same name in later entries
   * @param use whether what was found leads anywhere
   */
  public record Row(ShellStart start, int entry, List<String> shadowed, Use use) {
    public boolean isFound() {
      return start.answer().isFound() && use == Use.WORKS;
    }
  }

  /** What a command comes to when it is typed. */
  public enum Use {
    WORKS,
    /** It is an alias for a program of the same name, and there is none. */
    LEADS_NOWHERE
  }

  /**
   * Why it is so.
   *
   * @param because a clause: {@code ~/.bashrc:8 sets PATH without $PATH}
   * @param at the line that did it; empty where none did
   * @param text that line as it stands in the file
   */
  public record Cause(
      Sort sort,
      List<ShellMode> modes,
      String because,
      Optional<StartupLine> at,
      String text,
      String help) {
    public Cause {
      modes = List.copyOf(modes);
    }
  }

  /** What kind of cause it is. */
  public enum Sort {
    DROPPED,
    NOT_READ,
    LEFT_EARLY,
    NOT_REACHED,
    NOWHERE,
    NOT_READY,
    SHADOWED
  }

  /** Where the entries of PATH come from, where several ways to start a shell agree. */
  public record Lineage(List<ShellMode> modes, List<Entry> entries) {
    public Lineage {
      modes = List.copyOf(modes);
      entries = List.copyOf(entries);
    }
  }

  /**
   * An entry of PATH, or one that was there.
   *
   * @param position from 1; 0 for one that was dropped
   * @param isHome whether it holds the command
   * @param movedBy the line that last put it in front of an entry that was before it
   * @param wasThere whether the shell was given it; if not, and no line is known, the shell did it
   */
  public record Entry(
      String folder,
      int position,
      boolean isHome,
      boolean wasThere,
      Optional<StartupLine> addedBy,
      Optional<StartupLine> movedBy,
      Optional<StartupLine> droppedBy) {}

  /** A variable that start-up files leave different. */
  public record Drift(String name, List<Value> values) {
    public Drift {
      values = List.copyOf(values);
    }
  }

  /**
   * A value and who has it.
   *
   * @param value empty where it is not set
   */
  public record Value(Optional<String> value, List<ShellMode> modes, Optional<StartupLine> setBy) {
    public Value {
      modes = List.copyOf(modes);
    }
  }

  public boolean isFoundEverywhere() {
    return rows.stream().allMatch(Row::isFound);
  }
}
