package dev.hark.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What completions and the man page need to know of the commands, taken from the commands. */
record CommandLineFacts(List<Command> commands) {
  /**
   * A command.
   *
   * @param arguments how its arguments are written in a usage line
   * @param words what its arguments can be; empty if files or anything
   */
  record Command(
      String name,
      String description,
      String arguments,
      List<Option> options,
      List<String> words,
      List<String> examples) {}

  /**
   * An option.
   *
   * @param names the short one first
   * @param value how its value is written; empty if it takes none
   * @param choices what the value can be; empty if it is free
   */
  record Option(List<String> names, String value, List<String> choices, String description) {
    boolean takesValue() {
      return !value.isEmpty();
    }
  }

  static CommandLineFacts of(Map<String, Supplier<Subcommand>> commands) {
    List<Command> all = new ArrayList<>();
    commands.forEach((name, maker) -> all.add(command(name, maker.get())));
    return new CommandLineFacts(all);
  }

  private static Command command(String name, Subcommand command) {
    CommandSpec spec = HelpPages.withHelp(command.spec());
    List<Option> options =
        spec.options().stream()
            .filter(option -> !option.hidden())
            .map(CommandLineFacts::option)
            .toList();
    String arguments =
        String.join(
            " ",
            spec.positionalParameters().stream()
                .map(argument -> argument.paramLabel() + (argument.arity().max() > 1 ? "..." : ""))
                .toList());
    List<String> examples =
        Arrays.stream(spec.usageMessage().footer())
            .filter(line -> line.startsWith("  hark"))
            .map(String::strip)
            .toList();
    return new Command(
        name, HelpPages.description(command), arguments, options, command.words(), examples);
  }

  private static Option option(OptionSpec option) {
    String value = option.arity().max() == 0 ? "" : option.paramLabel();
    // Words in capitals stand for something, FILE.svg|FILE.png are no words to type.
    boolean words = value.contains("|") && value.equals(value.toLowerCase(Locale.ROOT));
    List<String> choices = words ? List.of(value.split("\\|")) : List.of();
    return new Option(
        Arrays.stream(option.names()).sorted(Comparator.comparingInt(String::length)).toList(),
        value,
        choices,
        String.join(" ", option.description()));
  }
}
