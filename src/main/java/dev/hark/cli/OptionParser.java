package dev.hark.cli;

import dev.hark.cli.Argument.Count;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/**
 * Takes a command line apart, by the rules that getopt_long_only has. What it does differently
 * keeps a slip from passing for something else: a name has to be whole, an option is given once,
 * and the name of an option is nobody's value.
 */
final class OptionParser {
  private static final DefaultParser PARSER =
      DefaultParser.builder()
          .setAllowPartialMatching(false)
          .setStripLeadingAndTrailingQuotes(false)
          .get();

  private final Usage usage;
  private final List<String> words;

  private OptionParser(Usage usage, List<String> words) {
    this.usage = usage;
    this.words = words;
  }

  /**
   * What {@code words} say to the command. Where they ask for help, nothing need be right.
   *
   * @throws Trouble when the command does not take them
   */
  static CommandLine parse(Usage usage, List<String> words) {
    OptionParser parser = new OptionParser(usage, words);
    try {
      CommandLine line = parser.parsed();
      if (!line.has(Option.HELP)) {
        parser.check(line);
      }
      return line;
    } catch (ParseException e) {
      if (parser.asksForHelp()) {
        return new CommandLine(Map.of(Option.HELP.name(), ""), List.of());
      }
      throw parser.trouble(e);
    }
  }

  private CommandLine parsed() throws ParseException {
    org.apache.commons.cli.CommandLine line =
        PARSER.parse(
            library(usage.options()),
            words.toArray(new String[0]),
            usage.argument().count() == Count.REST);
    Map<String, String> options = new LinkedHashMap<>();
    for (org.apache.commons.cli.Option given : line.getOptions()) {
      Option option = usage.option("--" + given.getLongOpt()).orElseThrow();
      String value = Optional.ofNullable(given.getValue()).orElse("");
      if (options.put(option.name(), value) != null) {
        String label = option.takesValue() ? " (" + option.value() + ")" : "";
        throw wrong("option '" + option.name() + "'" + label + " should be specified only once");
      }
    }
    return new CommandLine(options, line.getArgList());
  }

  private static Options library(List<Option> options) {
    Options all = new Options();
    for (Option option : options) {
      String letter = option.names().get(0);
      all.addOption(
          org.apache.commons.cli.Option.builder(
                  letter.startsWith("--") ? null : letter.substring(1))
              .longOpt(option.name().substring(2))
              .hasArg(option.takesValue())
              .get());
    }
    return all;
  }

  private void check(CommandLine line) {
    List<String> arguments = line.arguments();
    if (usage.argument().count() == Count.REST) {
      checkCommand(arguments);
    }
    for (Option option : usage.options()) {
      line.value(option).ifPresent(value -> checkChoice(option, value));
      if (option.need() == Option.Need.REQUIRED && !line.has(option)) {
        throw expected(option.names().get(0) + " " + option.value());
      }
    }
    Count count = usage.argument().count();
    if (arguments.isEmpty() && count != Count.ANY && count != Count.NONE) {
      throw expected("a " + usage.argument().label());
    }
    int most = count == Count.NONE ? 0 : count == Count.ONE ? 1 : Integer.MAX_VALUE;
    if (arguments.size() > most) {
      throw wrong(
          "'"
              + arguments.get(most)
              + "' is one argument too many; "
              + help()
              + " says what there is");
    }
  }

  /** The library takes an unknown option, or what it cannot read of one, for the command. */
  private void checkCommand(List<String> arguments) {
    int from = words.size() - arguments.size();
    boolean announced = from > 0 && words.get(from - 1).equals("--");
    if (!arguments.isEmpty() && !announced) {
      String first = words.get(from);
      if (first.startsWith("-") && first.length() > 1) {
        throw unknown(first);
      }
    }
  }

  private void checkChoice(Option option, String value) {
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
  }

  private boolean asksForHelp() {
    int end = words.indexOf("--");
    List<String> own = end < 0 ? words : words.subList(0, end);
    return Option.HELP.names().stream().anyMatch(own::contains);
  }

  private Trouble trouble(ParseException e) {
    if (e instanceof UnrecognizedOptionException unrecognized) {
      return unknown(unrecognized.getOption());
    }
    if (e instanceof MissingArgumentException missing) {
      Option option = usage.option("--" + missing.getOption().getLongOpt()).orElseThrow();
      return expected(option.names().get(0) + " " + option.value());
    }
    return wrong(String.valueOf(e.getMessage()));
  }

  private Trouble unknown(String word) {
    List<String> typed = Arrays.asList(word.split("=", 2));
    Optional<Option> flag = usage.option(typed.get(0));
    if (flag.isPresent() && typed.size() == 2) {
      return wrong(
          "option '"
              + flag.get().name()
              + "' should be specified without '"
              + typed.get(1)
              + "' parameter");
    }
    String name = notKnownIn(typed.get(0));
    return wrong(
        "no option '"
            + name
            + "'; "
            + Nearest.to(name, usage.optionNames())
                .map(OptionParser::meant)
                .orElse(help() + " lists them"));
  }

  /** Of several letters behind one dash, the one that means nothing. */
  private String notKnownIn(String word) {
    if (word.startsWith("--") || usage.option(word.substring(0, 2)).isEmpty()) {
      return word;
    }
    return word.chars()
        .skip(1)
        .mapToObj(letter -> "-" + (char) letter)
        .filter(name -> usage.option(name).isEmpty())
        .findFirst()
        .orElse(word);
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
