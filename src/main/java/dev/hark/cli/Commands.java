package dev.hark.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Which word means which command; only the one that is asked for is loaded. */
public final class Commands {
  /** Columns, whatever the terminal has: the examples stand in lines of their own. */
  private static final int HELP_WIDTH = 100;

  private static final Map<String, Supplier<Subcommand>> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("run", RunCommand::new);
    BY_NAME.put("analyze", AnalyzeCommand::new);
    BY_NAME.put("events", EventsCommand::new);
  }

  private Commands() {}

  /** Runs what {@code args} ask for and returns the exit status. */
  public static int run(String[] args, Console console) {
    List<String> words = Arrays.asList(args);
    if (words.isEmpty()) {
      console.err().print(Overview.TEXT);
      return ExitStatus.USAGE;
    }
    List<String> rest = words.subList(1, words.size());
    return switch (words.get(0)) {
      case "--version", "-V" -> said(console, "hark " + Version.text() + "\n");
      case "--help", "-h" -> said(console, Overview.TEXT);
      case "help" -> help(rest, console);
      case "--" -> run(new RunCommand(), words, console);
      default -> run(words.get(0), rest, console);
    };
  }

  private static int said(Console console, String text) {
    console.out().print(text);
    return ExitStatus.OK;
  }

  private static int help(List<String> topic, Console console) {
    return topic.isEmpty()
        ? said(console, Overview.TEXT)
        : run(topic.get(0), List.of("--help"), console);
  }

  private static int run(String name, List<String> words, Console console) {
    Supplier<Subcommand> command = BY_NAME.get(name);
    if (command == null) {
      return failed(console, WrongUsage.unknownCommand(name, BY_NAME.keySet()), ExitStatus.USAGE);
    }
    return run(command.get(), words, console);
  }

  private static int run(Subcommand command, List<String> words, Console console) {
    CommandSpec spec = command.spec();
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .type(boolean.class)
            .arity("0")
            .description("this help")
            .build());
    spec.usageMessage().synopsisHeading("usage: ").sortOptions(false).width(HELP_WIDTH);
    CommandLine line = new CommandLine(spec);
    try {
      ParseResult parsed = line.parseArgs(words.toArray(new String[0]));
      if (parsed.isUsageHelpRequested()) {
        return said(console, line.getUsageMessage(Ansi.OFF));
      }
      return command.run(parsed, console);
    } catch (ParameterException e) {
      return failed(console, WrongUsage.line(spec.name(), e), ExitStatus.USAGE);
    } catch (Trouble e) {
      return failed(console, String.valueOf(e.getMessage()), e.exitStatus());
    } catch (FileSystemException e) {
      return failed(console, reason(e), ExitStatus.UNREADABLE);
    } catch (IOException e) {
      return failed(console, String.valueOf(e.getMessage()), ExitStatus.UNREADABLE);
    }
  }

  private static int failed(Console console, String line, int status) {
    console.err().println("hark: " + line);
    return status;
  }

  /** Java tells these two by the class alone. */
  private static String reason(FileSystemException e) {
    if (e instanceof AccessDeniedException) {
      return e.getFile() + ": permission denied";
    }
    return e instanceof NoSuchFileException
        ? e.getFile() + ": no such file"
        : String.valueOf(e.getMessage());
  }
}
