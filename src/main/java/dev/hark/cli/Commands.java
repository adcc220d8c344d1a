package dev.hark.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;

/** Which word means which command; only the one that is asked for is loaded. */
public final class Commands {
  private static final List<String> NAMES =
      List.of(
          "run",
          "analyze",
          "report",
          "events",
          "stats",
          "which",
          "startup",
          "explain",
          "completion");

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
    if (!NAMES.contains(name)) {
      String kind = name.startsWith("-") ? "option" : "command";
      console.err().println("hark: no " + kind + " '" + name + "'; " + meant(name));
      return ExitStatus.USAGE;
    }
    return run(named(name), words.subList(1, words.size()), console);
  }

  /** The command of one of the {@link #NAMES}. */
  private static Subcommand named(String name) {
    return switch (name) {
      case "run" -> new RunCommand();
      case "analyze" -> new AnalyzeCommand();
      case "report" -> new ReportCommand();
      case "events" -> new EventsCommand();
      case "stats" -> new StatsCommand();
      case "which" -> new WhichCommand();
      case "startup" -> new StartupCommand();
      case "explain" -> new ExplainCommand();
      case "completion" -> new CompletionCommand();
      default -> throw new IllegalArgumentException(name);
    };
  }

  static int run(Subcommand command, List<String> words, Console console) {
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
    } catch (RuntimeException | StackOverflowError e) {
      console.err().println("hark: " + OwnFault.line(e));
      return ExitStatus.UNREADABLE;
    }
  }

  /** How each command is used. */
  static List<Usage> usages() {
    return NAMES.stream().map(name -> named(name).usage()).toList();
  }

  private static String meant(String name) {
    return Nearest.to(name, NAMES)
        .map(near -> "did you mean '" + near + "'?")
        .orElse(
            name.startsWith("-")
                ? "options stand behind a command, hark --help says which there are"
                : "there are: " + String.join(", ", NAMES));
  }
}
