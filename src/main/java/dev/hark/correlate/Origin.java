package dev.hark.correlate;

/** What a process was before it became anything. */
enum Origin {
  /** A fork that has said nothing: it is what its parent was about to run. */
  FORK,
  /** A shell of its own: a subshell, a stage of a pipeline, a substitution. */
  SHELL,
  /** Known to be the process of one command. */
  COMMAND
}
