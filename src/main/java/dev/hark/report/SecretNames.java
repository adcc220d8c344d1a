package dev.hark.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which names of variables, options, fields and headers announce a secret. */
final class SecretNames {
  private static final List<String> SECRET =
      List.of(
          "TOKEN",
          "PASS",
          "SECRET",
          "KEY",
          "CREDENTIAL",
          "AUTHORIZATION",
          "COOKIE",
          "BEARER",
          "_PWD",
          "-PWD",
          "SIGNATURE");

  /** Words that hold one of the above and mean something else. */
  private static final List<String> HARMLESS =
      List.of(
          "KEYBOARD",
          "KEYMAP",
          "KEYSYM",
          "KEYWORD",
          "KEYCODE",
          "KEYSERVER",
          "KEYRING",
          "KEYID",
          "KEY_ID",
          "KEYPRESS",
          "KEYPAD",
          "KEYFRAME",
          "MONKEY",
          "TURKEY",
          "HOTKEY",
          "DONKEY",
          "PUBKEY",
          "PUBLIC",
          "COMPASS",
          "BYPASS",
          "ENCOMPASS",
          "PASSED",
          "PASSIVE",
          "PASSES",
          "PASSING",
          "PASSAGE",
          "PASSENGER",
          "PASSPORT",
          "PASSTHR",
          "PASS_THR",
          "PASS-THR",
          "TOKENIZ",
          "SECRETAR",
          "HOSTKEY",
          "KNOWN",
          "PASSWORDLESS",
          "NO-PASSWORD",
          "NOPASSW");

  /** Endings that say where the secret is, or how it is made, and not what it is. */
  private static final List<String> ABOUT =
      List.of(
          "FILE",
          "PATH",
          "DIR",
          "TYPE",
          "NAME",
          "LENGTH",
          "SIZE",
          "COUNT",
          "URL",
          "URI",
          "TTL",
          "STDIN",
          "PROMPT",
          "AGENT",
          "SOCK",
          "HELPER",
          "STORE",
          "FD",
          "ASKPASS",
          "ALGORITHM",
          "KEYGEN",
          "KEYSCAN");

  private SecretNames() {}

  static boolean announces(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return holdsSecret(upper)
        && HARMLESS.stream().noneMatch(upper::contains)
        && ABOUT.stream().noneMatch(upper::endsWith);
  }

  /** Asked for every word of a report, so without a stream. */
  private static boolean holdsSecret(String upper) {
    for (String secret : SECRET) {
      if (upper.contains(secret)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a name in {@code text} may announce a secret. Most texts hold no such word, and then
   * none of their names need be looked at.
   */
  static boolean mayStandIn(char[] text) {
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      // beyond ASCII, upper case is a matter of its own: a long s becomes an S
      if (c >= BY_FIRST.length || (BY_FIRST[c].length > 0 && beginsSecret(text, i))) {
        return true;
      }
    }
    return false;
  }

  /** By the first character, in either case. */
  private static final char[][][] BY_FIRST = new char[128][0][];

  static {
    for (String secret : SECRET) {
      int first = secret.charAt(0);
      BY_FIRST[first] = Arrays.copyOf(BY_FIRST[first], BY_FIRST[first].length + 1);
      BY_FIRST[first][BY_FIRST[first].length - 1] = secret.toCharArray();
      BY_FIRST[Character.toLowerCase(first)] = BY_FIRST[first];
    }
  }

  private static boolean beginsSecret(char[] text, int at) {
    for (char[] secret : BY_FIRST[text[at]]) {
      int k = 1;
      while (k < secret.length && at + k < text.length && isSame(text[at + k], secret[k])) {
        k++;
      }
      if (k == secret.length) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(char c, char upper) {
    return c == upper || (c >= 'a' && c <= 'z' && c - 'a' + 'A' == upper);
  }

  /** {@code --key server.pem} names a file; {@code --api-key} does not. */
  static boolean isOptionWithSecret(String name) {
    String bare = name.replace("-", "").toUpperCase(Locale.ROOT);
    return name.startsWith("-") && announces(name) && !bare.equals("KEY") && !bare.equals("PASS");
  }
}
