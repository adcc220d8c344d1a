package dev.hark.environment;

import java.util.List;
import java.util.Optional;

/**
 * A {@code set} of fish as its trace shows it, the values put in.
 *
 * @param options their letters
 */
record FishSet(String options, String name, List<String> values) {
  FishSet {
    values = List.copyOf(values);
  }

  static FishSet of(List<String> words) {
    StringBuilder options = new StringBuilder();
    int i = 1;
    while (i < words.size() && words.get(i).startsWith("-") && words.get(i).length() > 1) {
      options.append(letters(words.get(i)));
      i++;
    }
    return i == words.size()
        ? new FishSet(options.toString(), "", List.of())
        : new FishSet(options.toString(), words.get(i), words.subList(i + 1, words.size()));
  }

  private static String letters(String option) {
    if (!option.startsWith("--")) {
      return option.substring(1);
    }
    return switch (option) {
      case "--erase" -> "e";
      case "--append" -> "a";
      case "--prepend" -> "p";
      case "--query" -> "q";
      case "--local", "--function" -> "l";
      case "--names" -> "n";
      case "--show" -> "S";
      default -> "";
    };
  }

  /** It asks, or sets what no command is given. */
  boolean isOnlyLooking() {
    return has('q') || has('l') || has('f') || has('n') || has('S');
  }

  /** The variable's value when it is done; empty where it is unset. */
  Optional<String> value(String before) {
    if (has('e')) {
      return Optional.empty();
    }
    // fish keeps lists; only those that end so are joined by colons for commands.
    String separator = name.endsWith("PATH") ? ":" : " ";
    String value = String.join(separator, values);
    if (before.isEmpty()) {
      return Optional.of(value);
    }
    if (has('a')) {
      return Optional.of(before + separator + value);
    }
    return Optional.of(has('p') ? value + separator + before : value);
  }

  private boolean has(char letter) {
    return options.indexOf(letter) >= 0;
  }
}
