package dev.hark;

import dev.hark.cli.Commands;
import dev.hark.cli.Console;

/** The way in: arguments to exit status. */
public final class Hark {
  private Hark() {}

  public static void main(String[] args) {
    int status = Commands.run(args, Console.system());
    System.out.flush();
    System.exit(status);
  }
}
