package dev.hark.report;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What can be told about a value that stands where a secret would. */
final class SecretValue {
  private static final Set<String> PLAIN_WORDS =
      Set.of(
          "true",
          "false",
          "yes",
          "no",
          "on",
          "off",
          "none",
          "null",
          "nil",
          "undefined",
          "required",
          "optional",
          "enabled",
          "disabled",
          "default",
          "auto",
          "always",
          "never",
          "missing",
          "invalid",
          "incorrect",
          "expired",
          "empty",
          "unset",
          "prompt",
          "env",
          "stdin");

  private SecretValue() {}

  /** Not a reference to something that stands elsewhere, not a word of every day. */
  static boolean isLikely(String value) {
    if (value.isBlank() || "$`%<{*".indexOf(value.charAt(0)) >= 0 || value.startsWith("\\$")) {
      return false;
    }
    return !PLAIN_WORDS.contains(value.toLowerCase(Locale.ROOT)) && !isPath(value);
  }

  /**
   * Whether it is worth looking for everywhere: {@code PASSWORD=postgres} is masked where it
   * stands, but {@code postgres} is also a program.
   */
  static boolean isDistinct(String value) {
    boolean oneCase =
        value.chars().allMatch(c -> c >= 'a' && c <= 'z')
            || value.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    boolean number = value.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean monotonous = value.chars().distinct().count() < 3;
    int least = oneCase ? 12 : number ? 10 : 6;
    return value.length() >= least && !monotonous && !isPath(value);
  }

  /** {@code /etc/ssl/site.pem}, but not a random value that begins with a slash. */
  private static boolean isPath(String value) {
    boolean rooted =
        value.startsWith("/")
            || value.startsWith("./")
            || value.startsWith("../")
            || value.startsWith("~/")
            || KEY_FILE.matcher(value).find();
    return rooted
        && value
            .chars()
            .allMatch(c -> (c >= 'a' && c <= 'z') || "/._-~".indexOf(c) >= 0 || isDigit(c))
        && value.chars().filter(SecretValue::isDigit).count() * 3 <= value.length();
  }

  /** {@code -CAkey ca/private/ca.key}: where a secret lies is none. */
  private static final Pattern KEY_FILE =
      Pattern.compile("\\.(?:key|pem|crt|cer|pub|csr|p12|pfx|jks|json|txt|conf|env)$");

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
