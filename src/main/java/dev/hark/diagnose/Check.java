package dev.hark.diagnose;

import dev.hark.model.Rule;

/** One rule: whether a case is of its kind, and how to say so. No I/O, no state. */
public interface Check {
  Rule rule();

  boolean applies(Case failure);

  /** True on its own, short, plain, without a full stop. */
  String headline(Case failure);

  /** What to do about it; one or two sentences. */
  String help(Case failure);
}
