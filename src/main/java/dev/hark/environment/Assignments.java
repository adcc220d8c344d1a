package dev.hark.environment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which variables a command of a Bourne shell gives a value, as its trace shows it. */
final class Assignments {
  private static final Set<String> BUILTINS = Set.of("export", "declare", "typeset", "readonly");

  private Assignments() {}

  /** Names and values; an empty value for a name that is unset. */
  static Map<String, Optional<String>> of(List<String> words) {
    Map<String, Optional<String>> found = new LinkedHashMap<>();
    if (words.isEmpty()) {
      return found;
    }
    String first = words.get(0);
    if (first.equals("unset")) {
      words.stream().skip(1).forEach(name -> found.put(name, Optional.empty()));
      return found;
    }
    boolean builtin = BUILTINS.contains(first);
    for (String word : builtin ? words.subList(1, words.size()) : words) {
      int equals = word.indexOf('=');
      if (equals > 0 && isName(word, equals)) {
        found.put(word.substring(0, equals), Optional.of(word.substring(equals + 1)));
      } else if (!builtin) {
        // A command: what stands before it is for it alone.
        return Map.of();
      }
    }
    return found;
  }

  private static boolean isName(String word, int end) {
    for (int i = 0; i < end; i++) {
      char c = word.charAt(i);
      boolean letter = c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(i > 0 && c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }
}
