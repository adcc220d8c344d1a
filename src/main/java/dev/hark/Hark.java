package dev.hark;

import dev.hark.cli.Commands;
import dev.hark.cli.Console;

/** The way in: arguments to exit status. */
public final class Hark {
  private Hark() {}

  public static void main(String[] args) {
    Console console = Console.system();
    int status = Commands.run(args, console);
    console.out().flush();
    System.exit(status);
  }
}
