package dev.hark.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Which word means which command; only the one that is asked for is loaded. */
public final class Commands {
  private static final Map<String, Supplier<Subcommand>> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("run", RunCommand::new);
    BY_NAME.put("analyze", AnalyzeCommand::new);
    BY_NAME.put("events", EventsCommand::new);
    BY_NAME.put("explain", ExplainCommand::new);
  }

  private Commands() {}

  /** Runs what {@code args} ask for and returns the exit status. */
  public static int run(String[] args, Console console) {
    List<String> words = Arrays.asList(args);
    String name = words.isEmpty() ? "--help" : words.get(0);
    if (name.equals("--version")) {
      console.out().println("hark " + Version.text());
      return ExitStatus.OK;
    }
    if (name.equals("--")) {
      return run(new RunCommand(), words, console);
    }
    Supplier<Subcommand> command = BY_NAME.get(name);
    if (command == null) {
      console.err().println("hark: no command '" + name + "'; there are: " + BY_NAME.keySet());
      return ExitStatus.USAGE;
    }
    return run(command.get(), words.subList(1, words.size()), console);
  }

  private static int run(Subcommand command, List<String> words, Console console) {
    CommandLine line = new CommandLine(command.spec().mixinStandardHelpOptions(false));
    try {
      ParseResult parsed = line.parseArgs(words.toArray(new String[0]));
      return command.run(parsed, console);
    } catch (ParameterException e) {
      console.err().println("hark: " + e.getMessage());
      return ExitStatus.USAGE;
    } catch (Trouble e) {
      console.err().println("hark: " + e.getMessage());
      return e.exitStatus();
    } catch (IOException e) {
      console.err().println("hark: " + e.getMessage());
      return ExitStatus.UNREADABLE;
    }
  }
}
