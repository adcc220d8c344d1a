package dev.hark.parse;

import java.util.HashSet;
import java.util.Set;

/**
 * Whose line is it when strace printed no number? It prints none while a single task lives: before
 * the first child that is the root, whose number the log has not told yet, and after all others
 * have ended the survivor.
 */
final class LivePids {
  /** Stands for a root whose number is not known yet, and for "no number at all". */
  static final int UNKNOWN = 0;

  private enum Root {
    /** No line of it yet. */
    EXPECTED,
    /** Alive, and its number is not known. */
    NAMELESS,
    NAMED
  }

  private final Set<Integer> alive = new HashSet<>();
  private final Set<Integer> children = new HashSet<>();
  private Root root = Root.EXPECTED;
  private int rootPid;
  private boolean forking;

  /** The task an unnumbered line belongs to. */
  int unnumbered() {
    if (root == Root.NAMELESS) {
      return UNKNOWN;
    }
    if (alive.size() == 1) {
      return alive.iterator().next();
    }
    if (root == Root.NAMED && alive.contains(rootPid)) {
      return rootPid;
    }
    root = Root.NAMELESS;
    return UNKNOWN;
  }

  /** strace announced {@code pid}. The first of a log that begins so (-p) is the root itself. */
  void attached(int pid) {
    if (root == Root.EXPECTED) {
      name(pid);
    } else {
      children.add(pid);
    }
    alive.add(pid);
  }

  /** A fork-like call returned {@code pid}. */
  void born(int pid) {
    children.add(pid);
    forking = false;
  }

  /** A nameless root began a fork-like call and was interrupted in it. */
  void forking() {
    forking = true;
  }

  /** Whether a line numbered {@code pid} shows that this is the nameless root's number. */
  boolean revealsRoot(int pid) {
    if (root != Root.NAMELESS || alive.contains(pid)) {
      return false;
    }
    if (children.contains(pid)) {
      alive.add(pid);
      return false;
    }
    if (forking) {
      forking = false;
      born(pid);
      alive.add(pid);
      return false;
    }
    return true;
  }

  boolean isNameless() {
    return root == Root.NAMELESS;
  }

  /** The root is {@code pid}. */
  void name(int pid) {
    root = Root.NAMED;
    rootPid = pid;
    forking = false;
    alive.add(pid);
  }

  /** A line of {@code pid}. */
  void seen(int pid) {
    if (pid == UNKNOWN) {
      root = Root.NAMELESS;
      return;
    }
    if (root == Root.EXPECTED) {
      name(pid);
    }
    alive.add(pid);
  }

  void ended(int pid) {
    if (pid == UNKNOWN) {
      root = Root.EXPECTED;
      return;
    }
    alive.remove(pid);
    children.remove(pid);
    if (root == Root.NAMED && pid == rootPid && alive.isEmpty()) {
      root = Root.EXPECTED;
    }
  }
}
