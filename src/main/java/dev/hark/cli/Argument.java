package dev.hark.cli;

import java.util.List;

/**
 * What a command takes that is no option.
 *
 * @param label how it is written
 * @param words what it can be, for completion; empty if it is a file or anything
 */
record Argument(String label, Count count, String description, List<String> words) {
  /** How many of them there can be. */
  enum Count {
    ONE,
    SOME,
    ANY,
    /** The command takes options only. */
    NONE,
    /** One or more, and from the first one on nothing is an option. */
    REST
  }

  static final Argument NONE = new Argument("", Count.NONE, "");

  Argument(String label, Count count, String description) {
    this(label, count, description, List.of());
  }

  /** As a usage line has it. */
  String text() {
    return count == Count.ONE || count == Count.NONE ? label : label + "...";
  }
}
