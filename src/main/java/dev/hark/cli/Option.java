package dev.hark.cli;

import java.util.List;
import java.util.Locale;

/**
 * An option of a command.
 *
 * @param names as they are typed, the short one first
 * @param value how its value is written; empty if it takes none
 */
record Option(List<String> names, String value, Need need, String description) {
  /** Every command has it. */
  static final Option HELP = flag("--help", "this page").withLetter("-h");

  /** Whether a command works without it. */
  enum Need {
    OPTIONAL,
    REQUIRED
  }

  static Option flag(String name, String description) {
    return valued(name, "", description);
  }

  static Option valued(String name, String value, String description) {
    return new Option(List.of(name), value, Need.OPTIONAL, description);
  }

  Option withLetter(String letter) {
    return new Option(List.of(letter, name()), value, need, description);
  }

  Option required() {
    return new Option(names, value, Need.REQUIRED, description);
  }

  /** The long name. */
  String name() {
    return names.get(names.size() - 1);
  }

  boolean takesValue() {
    return !value.isEmpty();
  }

  /** What the value can be; empty if it is free. */
  List<String> choices() {
    // Words in capitals stand for something, FILE.svg|FILE.png are no words to type.
    boolean words = value.contains("|") && value.equals(value.toLowerCase(Locale.ROOT));
    return words ? List.of(value.split("\\|")) : List.of();
  }
}
