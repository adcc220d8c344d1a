package dev.hark.parse;

/**
 * What a sink can do without. Asked as soon as a call's name, task and result are known, so that
 * its arguments need not be read in vain. A call that is dropped is not told; most of a log's calls
 * say nothing that a diagnosis could use.
 */
public interface Sieve {
  /** The sink's own number, 0 or more, for calls of that name. Asked once for a name. */
  int kind(Slice name);

  /** Whether the sink has no use for a call of that kind that returned. */
  boolean drops(int kind, int pid);

  /** Whether it has none for one that failed with {@code errno}; it may count it here. */
  boolean drops(int kind, int pid, Slice errno);
}
