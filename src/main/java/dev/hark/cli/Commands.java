package dev.hark.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
      HelpPages.overview(usages(), console.out());
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
    try {
      Usage usage = command.usage();
      CommandLine typed = OptionParser.parse(usage, words);
      if (typed.has(Option.HELP)) {
        HelpPages.page(usage, console.out());
        return ExitStatus.OK;
      }
      int status = command.run(typed, console);
      console.out().flush();
      return status;
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

  /** How each command is used. */
  static List<Usage> usages() {
    List<Usage> usages = new ArrayList<>();
    BY_NAME.values().forEach(command -> usages.add(command.get().usage()));
    return usages;
  }

  private static String meant(String name) {
    return Nearest.to(name, BY_NAME.keySet())
        .map(near -> "did you mean '" + near + "'?")
        .orElse(
            name.startsWith("-")
                ? "options stand behind a command, hark --help says which there are"
                : "there are: " + String.join(", ", BY_NAME.keySet()));
  }
}
