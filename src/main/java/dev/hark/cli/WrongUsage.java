package dev.hark.cli;

import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One line for words that hark does not understand: what is wrong, and what may be meant. */
final class WrongUsage {
  private WrongUsage() {}

  /** The first word is no command. */
  static String unknownCommand(String word, Iterable<String> commands) {
    if (word.startsWith("-")) {
      return "unknown option " + word + "; options stand behind a command, see hark --help";
    }
    String line = "no command '" + word + "'; there are " + String.join(", ", commands);
    return line + " (to trace it: hark -- " + word + ")";
  }

  /** picocli's message, with a full account of the choice and a way on. */
  static String line(String command, ParameterException e) {
    String help = "; see " + command + " --help";
    if (e instanceof MissingParameterException missing
        && missing.getMissing().stream().allMatch(word -> word.isPositional())) {
      return command + " needs a " + missing.getMissing().get(0).paramLabel() + help;
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> near = unmatched.getSuggestions();
      String hint = near.isEmpty() ? "" : ", perhaps " + near.get(0) + " is meant";
      return "unknown option " + unmatched.getUnmatched().get(0) + hint + help;
    }
    String said = String.valueOf(e.getMessage());
    return Character.toLowerCase(said.charAt(0)) + said.substring(1) + help;
  }
}
