package dev.hark.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Which word means which command; only the one that is asked for is loaded. */
public final class Commands {
  private static final Map<String, Supplier<Subcommand>> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("run", RunCommand::new);
    BY_NAME.put("analyze", AnalyzeCommand::new);
    BY_NAME.put("report", ReportCommand::new);
    BY_NAME.put("events", EventsCommand::new);
    BY_NAME.put("stats", StatsCommand::new);
    BY_NAME.put("explain", ExplainCommand::new);
    BY_NAME.put("completion", CompletionCommand::new);
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
    if (name.equals("--help") || name.equals("-h") || name.equals("help")) {
      HelpPages.overview(BY_NAME, console.out());
      return ExitStatus.OK;
    }
    if (name.equals("--")) {
      return run(new RunCommand(), words, console);
    }
    Supplier<Subcommand> command = BY_NAME.get(name);
    if (command == null) {
      String kind = name.startsWith("-") ? "option" : "command";
      console.err().println("hark: no " + kind + " '" + name + "'; " + meant(name));
      return ExitStatus.USAGE;
    }
    return run(command.get(), words.subList(1, words.size()), console);
  }

  private static int run(Subcommand command, List<String> words, Console console) {
    CommandLine line = new CommandLine(HelpPages.withHelp(command.spec()));
    try {
      ParseResult parsed = line.parseArgs(words.toArray(new String[0]));
      if (parsed.isUsageHelpRequested()) {
        HelpPages.page(line, console.out());
        return ExitStatus.OK;
      }
      int status = command.run(parsed, console);
      console.out().flush();
      return status;
    } catch (UnmatchedArgumentException e) {
      console.err().println("hark: " + unmatched(line, e));
      return ExitStatus.USAGE;
    } catch (MissingParameterException e) {
      console.err().println("hark: " + missing(line, e));
      return ExitStatus.USAGE;
    } catch (ParameterException e) {
      // What a converter has to say comes wrapped.
      String said = e.getCause() instanceof Trouble own ? own.getMessage() : e.getMessage();
      console.err().println("hark: " + said);
      return ExitStatus.USAGE;
    } catch (Trouble e) {
      console.err().println("hark: " + e.getMessage());
      return e.exitStatus();
    } catch (AccessDeniedException e) {
      console.err().println("hark: " + e.getFile() + ": permission denied");
      return ExitStatus.UNREADABLE;
    } catch (NoSuchFileException e) {
      console.err().println("hark: " + e.getFile() + ": no such file");
      return ExitStatus.UNREADABLE;
    } catch (IOException e) {
      console.err().println("hark: " + e.getMessage());
      return ExitStatus.UNREADABLE;
    }
  }

  /** All commands with their options, as completions and the man page need them. */
  static CommandLineFacts facts() {
    return CommandLineFacts.of(BY_NAME);
  }

  private static String meant(String name) {
    return Nearest.to(name, BY_NAME.keySet())
        .map(near -> "did you mean '" + near + "'?")
        .orElse(
            name.startsWith("-")
                ? "options stand behind a command, hark --help says which there are"
                : "there are: " + String.join(", ", BY_NAME.keySet()));
  }

  private static String missing(CommandLine line, MissingParameterException e) {
    boolean options = e.getMissing().stream().allMatch(ArgSpec::isOption);
    boolean arguments = e.getMissing().stream().allMatch(ArgSpec::isPositional);
    if (e.getMissing().isEmpty() || !(arguments || options)) {
      return "" + e.getMessage();
    }
    ArgSpec first = e.getMissing().get(0);
    String expected =
        first instanceof OptionSpec option
            ? option.shortestName() + " " + option.paramLabel()
            : "a " + first.paramLabel();
    return "expected " + expected + "; " + line.getCommandName() + " --help has examples";
  }

  private static String unmatched(CommandLine line, UnmatchedArgumentException e) {
    String word = e.getUnmatched().isEmpty() ? "" : e.getUnmatched().get(0);
    String typed = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    String name = line.getCommandName();
    if (!typed.startsWith("-")) {
      return "'" + word + "' is one argument too many; " + name + " --help says what there is";
    }
    return "no option '"
        + typed
        + "'; "
        + Nearest.to(typed, line.getCommandSpec().optionsMap().keySet())
            .map(near -> "did you mean '" + near + "'?")
            .orElse(name + " --help lists them");
  }
}
