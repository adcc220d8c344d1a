package dev.hark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that there is to know of a command's use: the parser, the help page, completions and the man
 * page read it here.
 *
 * @param name the word behind {@code hark}
 * @param synopsis whole lines
 * @param description lines; the first one is the summary
 * @param notes what stands at the end of the help page: remarks, then examples
 */
record Usage(
    String name,
    List<String> synopsis,
    List<String> description,
    Argument argument,
    List<Option> options,
    String notes) {

  /** The options end with the one for help. */
  Usage {
    List<Option> all = new ArrayList<>(options);
    all.add(Option.HELP);
    options = List.copyOf(all);
  }

  String summary() {
    return description.get(0);
  }

  Optional<Option> option(String name) {
    for (Option option : options) {
      if (option.names().contains(name)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }

  /** Every name of every option. */
  List<String> optionNames() {
    List<String> names = new ArrayList<>();
    options.forEach(option -> names.addAll(option.names()));
    return names;
  }

  /** The example commands out of the notes. */
  List<String> examples() {
    return notes.lines().filter(line -> line.startsWith("  hark")).map(String::strip).toList();
  }

  /** Several lists of options as one. */
  @SafeVarargs
  static List<Option> options(List<Option>... lists) {
    List<Option> all = new ArrayList<>();
    for (List<Option> list : lists) {
      all.addAll(list);
    }
    return all;
  }
}
