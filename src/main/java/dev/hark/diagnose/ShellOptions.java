package dev.hark.diagnose;

import dev.hark.model.Image;
import dev.hark.model.Moment;
import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.ShellCommand;
import dev.hark.syntax.CommandSite;
import dev.hark.syntax.ShellSyntax.Script;
import dev.hark.syntax.Word;
import java.util.List;
import java.util.Optional;

/**
 * Which options were on when a command began. {@code $-} tells of errexit but never of pipefail,
 * and a plain trace tells of neither; then the {@code set} commands before it do.
 */
final class ShellOptions {
  private static final String SET = "set";

  private final RunIndex index;
  private final Placement placement;

  ShellOptions(RunIndex index, Placement placement) {
    this.index = index;
    this.placement = placement;
  }

  boolean errexit(ShellCommand command) {
    return command.options().isEmpty() ? isSet(command, "errexit", 'e') : command.hasErrexit();
  }

  /**
   * The same where a status came out: {@code $(…)} has no errexit of its own, whatever the shell
   * around it has (bash without inherit_errexit).
   */
  boolean errexit(Outside outside) {
    Optional<Boolean> set = outside.before().flatMap(c -> told(c, "errexit", 'e'));
    return outside
        .next()
        .map(this::errexit)
        .or(() -> set)
        .or(() -> outside.before().map(this::errexit))
        .orElse(false);
  }

  boolean pipefail(ShellCommand command) {
    return isSet(command, "pipefail", '\0');
  }

  /** Goes back through the shell's commands, and at its birth to its parent's. */
  private boolean isSet(ShellCommand command, String name, char letter) {
    List<ShellCommand> before =
        ShellHistory.before(index.history(command.shell()).beginningWith(SET), command);
    Optional<ProcessNode> shell = index.node(command.shell());
    for (int steps = 0; steps < 256; steps++) {
      for (int i = before.size() - 1; i >= 0; i--) {
        Optional<Boolean> told = told(before.get(i), name, letter);
        if (told.isPresent()) {
          return told.get();
        }
      }
      if (shell.isEmpty()) {
        return false;
      }
      if (index.isExecuted(shell.get())) {
        return startedWith(shell.get().image(), letter) || isWritten(command, name, letter);
      }
      Moment born = shell.get().born();
      Optional<ProcessId> parent = shell.get().parent();
      before =
          parent
              .map(p -> ShellHistory.until(index.history(p).beginningWith(SET), born))
              .orElse(List.of());
      shell = parent.flatMap(index::node);
    }
    return false;
  }

  /** For a shell without records: what stands in the open above the command. */
  private boolean isWritten(ShellCommand command, String name, char letter) {
    if (command.depth() > 0) {
      return false;
    }
    Place place = placement.of(command);
    boolean on = isWritten(place.script(), place.line().orElse(0), name, letter);
    // of a function that was sourced, all of the script may have come before
    return on
        || placement.scripts(command).stream()
            .filter(script -> !script.equals(place.script()))
            .anyMatch(script -> isWritten(script, Integer.MAX_VALUE, name, letter));
  }

  private static boolean isWritten(Script script, int line, String name, char letter) {
    boolean on = false;
    for (CommandSite site : script.sites()) {
      boolean above = site.span().line() <= line;
      boolean open = site.enclosures().isEmpty();
      if (above && open) {
        List<String> words = site.words().stream().map(Word::text).toList();
        on = told(words, name, letter).orElse(on);
      }
    }
    return on;
  }

  private static Optional<Boolean> told(ShellCommand command, String name, char letter) {
    return told(ShellWords.split(command.expanded()), name, letter);
  }

  private static Optional<Boolean> told(List<String> words, String name, char letter) {
    if (words.size() < 2 || !words.get(0).equals(SET)) {
      return Optional.empty();
    }
    Optional<Boolean> told = Optional.empty();
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i);
      boolean on = word.startsWith("-");
      if ((!on && !word.startsWith("+")) || word.startsWith("--")) {
        break;
      }
      if (letter != 0 && word.indexOf(letter) > 0 && !word.equals("-o")) {
        told = Optional.of(on);
      }
      if (word.endsWith("o") && i + 1 < words.size()) {
        i++;
        if (words.get(i).equals(name)) {
          told = Optional.of(on);
        }
      }
    }
    return told;
  }

  private static boolean startedWith(Optional<Image> image, char letter) {
    List<String> argv = image.map(Image::argv).orElse(List.of());
    for (int i = 1; i < argv.size() && argv.get(i).startsWith("-"); i++) {
      String word = argv.get(i);
      if (letter != 0 && !word.startsWith("--") && word.indexOf(letter) > 0) {
        return true;
      }
    }
    return false;
  }
}
