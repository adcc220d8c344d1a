package dev.hark.cli;

import dev.hark.cli.Argument.Count;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes a command line apart, by the rules that getopt_long has: {@code --name value}, {@code
 * --name=value}, {@code -n value}, {@code -nvalue}, several flags as {@code -qv}, and no option
 * behind {@code --}. What it does differently keeps a slip from passing for something else: a name
 * has to be whole, an option is given once, and the name of an option is nobody's value.
 */
final class OptionParser {
  private final Usage usage;
  private final Deque<String> rest;
  private final Map<String, String> options = new LinkedHashMap<>();
  private final List<String> arguments = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  private OptionParser(Usage usage, List<String> words) {
    this.usage = usage;
    this.rest = new ArrayDeque<>(words);
  }

  /**
   * What {@code words} say to the command. Where they ask for help, nothing need be complete.
   *
   * @throws Trouble when the command does not take them
   */
  static CommandLine parse(Usage usage, List<String> words) {
    OptionParser parser = new OptionParser(usage, words);
    parser.takeAll();
    CommandLine line = new CommandLine(parser.options, parser.arguments);
    if (!line.has(Option.HELP)) {
      parser.checkNothingMissing();
      parser.checkNothingTooMuch();
    }
    return line;
  }

  private void takeAll() {
    while (!rest.isEmpty()) {
      String word = rest.removeFirst();
      if (word.equals("--")) {
        takeRest();
      } else if (word.startsWith("--")) {
        takeLong(word);
      } else if (word.startsWith("-") && word.length() > 1) {
        takeLetters(word);
      } else {
        arguments.add(word);
        if (usage.argument().count() == Count.REST) {
          takeRest();
        }
      }
    }
  }

  private void takeRest() {
    arguments.addAll(rest);
    rest.clear();
  }

  private void takeLong(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    Optional<Option> option = usage.option(name);
    if (option.isEmpty()) {
      unknown.add(name);
    } else if (equals < 0) {
      takeAlone(option.get());
    } else {
      takeJoined(option.get(), word.substring(equals + 1));
    }
  }

  private void takeLetters(String word) {
    Optional<Option> option = usage.option(word.substring(0, 2));
    String behind = word.substring(2);
    if (option.isEmpty()) {
      unknown.add(word);
    } else if (behind.isEmpty()) {
      takeAlone(option.get());
    } else if (behind.startsWith("=")) {
      takeJoined(option.get(), behind.substring(1));
    } else if (option.get().takesValue()) {
      put(option.get(), behind);
    } else {
      put(option.get(), "");
      takeLetters("-" + behind);
    }
  }

  /** The value, if it takes one, is the next word. */
  private void takeAlone(Option option) {
    if (!option.takesValue()) {
      put(option, "");
    } else if (rest.isEmpty() || isOption(rest.getFirst())) {
      throw expected(option.names().get(0) + " " + option.value());
    } else {
      put(option, rest.removeFirst());
    }
  }

  private void takeJoined(Option option, String value) {
    if (!option.takesValue()) {
      throw wrong(
          "option '" + option.name() + "' should be specified without '" + value + "' parameter");
    }
    put(option, value);
  }

  /** Whether a word means one of the options here; {@code -} and {@code -x} may be values. */
  private boolean isOption(String word) {
    String name =
        word.startsWith("--")
            ? word.split("=", 2)[0]
            : word.substring(0, Math.min(2, word.length()));
    return word.equals("--") || usage.option(name).isPresent();
  }

  private void put(Option option, String value) {
    List<String> choices = option.choices();
    if (!choices.isEmpty() && !choices.contains(value)) {
      throw wrong(
          option.name()
              + " takes "
              + String.join(", ", choices)
              + ", not '"
              + value
              + "'; "
              + Nearest.to(value, choices)
                  .map(OptionParser::meant)
                  .orElse("hark --help has examples"));
    }
    if (options.put(option.name(), value) != null) {
      String label = option.takesValue() ? " (" + option.value() + ")" : "";
      throw wrong("option '" + option.name() + "'" + label + " should be specified only once");
    }
  }

  private void checkNothingMissing() {
    for (Option option : usage.options()) {
      if (option.need() == Option.Need.REQUIRED && !options.containsKey(option.name())) {
        throw expected(option.names().get(0) + " " + option.value());
      }
    }
    if (arguments.isEmpty() && usage.argument().count() != Count.ANY) {
      throw expected("a " + usage.argument().label());
    }
  }

  private void checkNothingTooMuch() {
    if (!unknown.isEmpty()) {
      String typed = unknown.get(0).split("=", 2)[0];
      throw wrong(
          "no option '"
              + typed
              + "'; "
              + Nearest.to(typed, usage.optionNames())
                  .map(OptionParser::meant)
                  .orElse(help() + " lists them"));
    }
    if (arguments.size() > 1 && usage.argument().count() == Count.ONE) {
      throw wrong(
          "'" + arguments.get(1) + "' is one argument too many; " + help() + " says what there is");
    }
  }

  private Trouble expected(String what) {
    return wrong("expected " + what + "; " + help() + " has examples");
  }

  private String help() {
    return "hark " + usage.name() + " --help";
  }

  private static String meant(String name) {
    return "did you mean '" + name + "'?";
  }

  private static Trouble wrong(String line) {
    return new Trouble(ExitStatus.USAGE, line);
  }
}
