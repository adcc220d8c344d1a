package dev.hark.cli;

/** What {@code hark --help} says. */
final class Overview {
  static final String TEXT =
      """
      hark finds out why a script that ended with exit status 0 did not do its job.

      usage: hark run [options] [--] COMMAND [ARG...]   trace a command, then say what failed silently
             hark analyze [options] LOG...              the same from saved strace logs
             hark events [options] LOG...               every line of a strace log as JSON Lines or CSV
             hark -- COMMAND [ARG...]                   short for hark run -- COMMAND

      Each command explains its options: hark run --help. hark --version says which hark this is.

      Examples:
        hark run -- ./deploy.sh prod
        hark analyze trace.log                          made by strace -f -o trace.log ./deploy.sh
        hark run --json report.json -- bash build.sh
      """;

  private Overview() {}
}
