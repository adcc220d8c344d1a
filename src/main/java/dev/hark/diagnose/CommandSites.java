package dev.hark.diagnose;

import dev.hark.model.ShellCommand;
import dev.hark.syntax.CommandSite;
import dev.hark.syntax.ShellSyntax.Script;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of the commands of a script a record, a complaint or a started program is. */
final class CommandSites {
  private final SameWords sameWords;

  CommandSites(RunIndex index) {
    this.sameWords = new SameWords(index);
  }

  Optional<CommandSite> of(Script script, ShellCommand command) {
    if (!script.isKnown()) {
      return Optional.empty();
    }
    List<String> words = ShellWords.split(command.expanded());
    if (command.line().isPresent() && !command.source().isEmpty()) {
      int line = command.line().getAsInt();
      Optional<CommandSite> site = script.siteOf(line, command.source());
      boolean there = site.filter(s -> s.span().holdsLine(line)).isPresent();
      return there ? site : ofTrapped(script, command, words).or(() -> site);
    }
    if (command.depth() > 0) {
      return sameWords.inOrder(script.sitesMatching(words), command);
    }
    return command.line().isPresent()
        ? ofComplaint(script, command.line().getAsInt(), words)
        : ofImage(script, words);
  }

  /**
   * In a function that a trap has called, bash (5.2) may count lines from elsewhere, and its
   * BASH_COMMAND is still what the trap has interrupted.
   */
  private static Optional<CommandSite> ofTrapped(
      Script script, ShellCommand command, List<String> words) {
    return command
        .function()
        .flatMap(name -> Optional.ofNullable(script.functions().get(name)))
        .flatMap(
            body ->
                script.sitesMatching(words).stream()
                    .filter(site -> body.holdsLine(site.span().line()))
                    .min(Comparator.comparingInt(s -> distance(s, command))));
  }

  private static int distance(CommandSite site, ShellCommand command) {
    return Math.abs(site.span().line() - command.line().orElse(0));
  }

  /** A shell without records tells the line and mostly the name when something fails. */
  static Optional<CommandSite> ofComplaint(Script script, int line, List<String> words) {
    List<CommandSite> there = script.at(line);
    Optional<CommandSite> named =
        there.stream()
            .filter(s -> !s.words().isEmpty() && !words.isEmpty())
            .filter(s -> s.words().get(0).text().equals(words.get(0)))
            .findFirst();
    List<CommandSite> matching = script.sitesMatching(words);
    return named
        .or(() -> matching.stream().filter(s -> s.span().holdsLine(line)).findFirst())
        .or(
            () ->
                matching.stream()
                    .filter(CommandSites::saysSomething)
                    .min(Comparator.comparingInt(s -> Math.abs(s.span().line() - line))))
        .or(() -> Compounds.redirectedAt(script, line, ""))
        .or(() -> there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty());
  }

  /** Of sites that are nothing but variables, only the only one can be meant. */
  private static Optional<CommandSite> ofImage(Script script, List<String> words) {
    List<CommandSite> matching = script.sitesMatching(words);
    List<CommandSite> telling = matching.stream().filter(CommandSites::saysSomething).toList();
    if (!telling.isEmpty()) {
      return Optional.of(telling.get(0));
    }
    return matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
  }

  static boolean saysSomething(CommandSite site) {
    return site.words().stream().anyMatch(w -> w.text().replaceAll("[\"{}]", "").indexOf('$') != 0);
  }
}
