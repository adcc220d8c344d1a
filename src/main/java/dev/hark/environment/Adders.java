package dev.hark.environment;

import dev.hark.environment.Mentions.Mention;
import dev.hark.model.ShellStart;
import dev.hark.model.StartupLine;
import dev.hark.model.VariableChange;
import dev.hark.model.WhichAnswer.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines that put a folder of the command into PATH, somewhere. */
final class Adders {
  private final List<Adder> all = new ArrayList<>();
  private final StartupOrder order;

  Adders(List<Row> rows, Homes homes, StartupOrder order) {
    this.order = order;
    for (Row row : rows) {
      for (VariableChange change : row.start().changesOf("PATH")) {
        List<String> before = ShellStart.entries(change.before().orElse(""));
        for (String entry : ShellStart.entries(change.after().orElse(""))) {
          if (!before.contains(entry) && homes.folders().contains(entry)) {
            String shell = row.start().mode().shell();
            all.add(new Adder(entry, change.by(), change.text(), shell));
          }
        }
      }
    }
    for (Mention mention : homes.named()) {
      all.add(new Adder(mention.folder(), mention.at(), mention.text(), ""));
    }
  }

  /**
   * A line that puts a folder of the command into PATH.
   *
   * @param shell where it was seen to do so; empty where it only names the folder
   */
  record Adder(String folder, StartupLine at, String text, String shell) {}

  /**
   * The line that would have added it to this one: best one in a file that was read, then one of
   * this shell's own, then any.
   */
  Optional<Adder> of(ShellStart start) {
    String shell = start.mode().shell();
    Optional<Adder> read =
        all.stream().filter(adder -> start.hasRead(adder.at().file())).findFirst();
    Optional<Adder> own = all.stream().filter(adder -> isOwn(adder, shell)).findFirst();
    return read.or(() -> own).or(() -> all.stream().findFirst());
  }

  /** It did so in this shell, or stands in a file that this shell may read. */
  private boolean isOwn(Adder adder, String shell) {
    Optional<String> owner = order.owner(adder.at().file());
    return adder.shell().equals(shell)
        || (owner.isPresent() && order.isOwn(adder.at().file(), shell));
  }
}
