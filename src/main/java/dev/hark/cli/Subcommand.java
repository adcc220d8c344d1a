package dev.hark.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One word behind {@code hark}. */
public interface Subcommand {
  /** Its options, arguments and help, built in code: annotations double the start-up time. */
  CommandSpec spec();

  /** What its arguments can be, for completion; empty if they are files or anything. */
  default List<String> words() {
    return List.of();
  }

  /**
   * Does it.
   *
   * @return the exit status
   * @throws Trouble for what the user can mend
   */
  int run(ParseResult words, Console console) throws IOException;
}
