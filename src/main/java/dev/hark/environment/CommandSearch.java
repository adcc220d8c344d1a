package dev.hark.environment;

import dev.hark.model.CommandAnswer;
import dev.hark.model.HomeFolder;
import dev.hark.model.ShellMode;
import dev.hark.model.ShellStart;
import dev.hark.model.VariableChange;
import dev.hark.model.WhichAnswer;
import dev.hark.model.WhichAnswer.Entry;
import dev.hark.model.WhichAnswer.Lineage;
import dev.hark.model.WhichAnswer.Row;
import dev.hark.model.WhichAnswer.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The door: where a command is in each way to start a shell, and which line made it so. */
public final class CommandSearch {
  private final List<ShellStart> starts;
  private final StartupTexts texts;
  private final HomeFolder home;
  private final Map<String, String> environment;

  /**
   * @param environment that the shells were given
   */
  public CommandSearch(
      List<ShellStart> starts,
      StartupTexts texts,
      HomeFolder home,
      Map<String, String> environment) {
    this.starts = List.copyOf(starts);
    this.texts = texts;
    this.home = home;
    this.environment = environment;
  }

  public WhichAnswer answer(String command) {
    List<Row> rows = starts.stream().map(start -> row(start, command)).toList();
    StartupOrder order = new StartupOrder(home, environment, texts);
    Homes homes = homes(command);
    Causes causes = new Causes(rows, homes, order, home, texts);
    return new WhichAnswer(
        command,
        rows,
        causes.of(command),
        lineages(homes),
        new Drifts(starts, homes.folders()).all());
  }

  private Row row(ShellStart start, String command) {
    CommandAnswer answer = start.answer();
    boolean isFile = answer.kind() == CommandAnswer.Kind.FILE;
    Set<String> seen = new HashSet<>();
    List<String> shadowed = new ArrayList<>();
    int entry = 0;
    int position = 0;
    for (String folder : start.path()) {
      position++;
      String file = folder + "/" + command;
      if (texts.isProgram(file)) {
        if (seen.add(texts.real(file)) && !(isFile && seen.size() == 1)) {
          shadowed.add(file);
        }
        entry = entry == 0 && isFile ? position : entry;
      }
    }
    boolean isAliasOfItself =
        answer.kind() == CommandAnswer.Kind.ALIAS
            && TracedWords.of(answer.target()).stream().findFirst().equals(Optional.of(command));
    Use use = isAliasOfItself && shadowed.isEmpty() ? Use.LEADS_NOWHERE : Use.WORKS;
    return new Row(start, entry, answer.isFound() ? shadowed : List.of(), use);
  }

  /** Every folder that holds the command and that a PATH or a start-up file names. */
  private Homes homes(String command) {
    Set<String> folders = new LinkedHashSet<>();
    for (ShellStart start : starts) {
      folders.addAll(start.path());
      for (VariableChange change : start.changesOf("PATH")) {
        folders.addAll(ShellStart.entries(change.before().orElse("")));
        folders.addAll(ShellStart.entries(change.after().orElse("")));
      }
    }
    folders.removeIf(folder -> !texts.isProgram(folder + "/" + command));
    Set<String> files = new LinkedHashSet<>();
    starts.forEach(start -> files.addAll(start.filesRead()));
    files.addAll(new Candidates(home, environment, texts).all());
    Mentions mentions = new Mentions(texts, home, environment);
    List<Mentions.Mention> named = new ArrayList<>();
    for (String file : files) {
      named.addAll(mentions.of(file, command));
    }
    named.forEach(mention -> folders.add(mention.folder()));
    return new Homes(List.copyOf(folders), named);
  }

  /** The ways to start a shell that end with the same entries from the same lines, together. */
  private List<Lineage> lineages(Homes homes) {
    Map<List<Entry>, List<ShellMode>> together = new LinkedHashMap<>();
    for (ShellStart start : starts) {
      if (start.end() == ShellStart.End.READY) {
        List<Entry> entries = new EnvironmentLineage(start).entries(homes.folders()::contains);
        together.computeIfAbsent(entries, key -> new ArrayList<>()).add(start.mode());
      }
    }
    List<Lineage> lineages = new ArrayList<>();
    together.forEach((entries, modes) -> lineages.add(new Lineage(modes, entries)));
    return lineages;
  }
}
