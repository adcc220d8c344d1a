package dev.hark.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody typed behind a command.
 *
 * @param options the values by the long names; a flag has the empty one
 */
record CommandLine(Map<String, String> options, List<String> arguments) {
  boolean has(Option option) {
    return options.containsKey(option.name());
  }

  Optional<String> value(Option option) {
    return Optional.ofNullable(options.get(option.name()));
  }

  String value(Option option, String otherwise) {
    return options.getOrDefault(option.name(), otherwise);
  }

  /**
   * A number from 0 up.
   *
   * @throws Trouble when it is something else
   */
  int number(Option option, int otherwise) {
    String text = value(option, String.valueOf(otherwise));
    try {
      int number = Integer.parseInt(text);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, as a number that is too small
    }
    throw new Trouble(ExitStatus.USAGE, option.name() + " " + text + ": expected a number");
  }
}
