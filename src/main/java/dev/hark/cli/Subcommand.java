package dev.hark.cli;

import java.io.IOException;

/** One word behind {@code hark}. */
interface Subcommand {
  Usage usage();

  /**
   * Does it.
   *
   * @return the exit status
   * @throws Trouble for what the user can mend
   */
  int run(CommandLine typed, Console console) throws IOException;
}
