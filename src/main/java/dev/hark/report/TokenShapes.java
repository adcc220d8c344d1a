package dev.hark.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Secrets that show by their shape: issuers give their tokens a prefix so that scanners find them.
 * Prefixes and lengths are those that the issuers document.
 */
final class TokenShapes {
  /**
   * @param signs which characters follow beside letters and digits
   * @param least how many of them at least
   */
  private record Shape(String prefix, String signs, int least) {}

  private static final List<Shape> SHAPES =
      List.of(
          new Shape("AKIA", "", 16),
          new Shape("ASIA", "", 16),
          new Shape("ghp_", "", 30),
          new Shape("gho_", "", 30),
          new Shape("ghu_", "", 30),
          new Shape("ghs_", "", 30),
          new Shape("ghr_", "", 30),
          new Shape("github_pat_", "_", 22),
          new Shape("glpat-", "_-", 20),
          new Shape("gldt-", "_-", 20),
          new Shape("glrt-", "_-", 20),
          new Shape("xoxb-", "-", 20),
          new Shape("xoxp-", "-", 20),
          new Shape("xoxa-", "-", 20),
          new Shape("xoxr-", "-", 20),
          new Shape("xoxs-", "-", 20),
          new Shape("xapp-", "-", 20),
          new Shape("sk-", "_-", 20),
          new Shape("sk_live_", "", 16),
          new Shape("sk_test_", "", 16),
          new Shape("rk_live_", "", 16),
          new Shape("whsec_", "", 16),
          new Shape("AIza", "_-", 30),
          new Shape("ya29.", "_-.", 20),
          new Shape("GOCSPX-", "_-", 20),
          new Shape("npm_", "", 30),
          new Shape("pypi-", "_-", 30),
          new Shape("hf_", "", 30),
          new Shape("dop_v1_", "", 40),
          new Shape("SG.", "_-.", 40),
          new Shape("shpat_", "", 32),
          new Shape("hvs.", "_-", 20),
          new Shape("hvb.", "_-", 20),
          new Shape("dckr_pat_", "_-", 20),
          new Shape("AGE-SECRET-KEY-1", "", 40),
          new Shape("eyJ", "_-.=", 30));

  /** By the first character of the prefix: most places of a text begin none. */
  private static final Shape[][] BY_FIRST =
      IntStream.range(0, 128)
          .mapToObj(
              c -> SHAPES.stream().filter(s -> s.prefix().charAt(0) == c).toArray(Shape[]::new))
          .toArray(Shape[][]::new);

  private TokenShapes() {}

  /** The end of the token that begins at {@code start}; {@code start} itself if there is none. */
  static int end(String text, int start) {
    char first = text.charAt(start);
    if (first >= BY_FIRST.length || BY_FIRST[first].length == 0) {
      return start;
    }
    if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      return start;
    }
    for (Shape shape : BY_FIRST[first]) {
      if (text.startsWith(shape.prefix(), start)) {
        int from = start + shape.prefix().length();
        int end = from;
        while (end < text.length() && isPart(text.charAt(end), shape.signs())) {
          end++;
        }
        boolean jwt = !shape.prefix().equals("eyJ") || text.substring(start, end).contains(".");
        if (end - from >= shape.least() && jwt && hasDigit(text, from, end)) {
          return end;
        }
      }
    }
    return start;
  }

  private static boolean isPart(char c, String signs) {
    return (c >= '0' && c <= '9')
        || (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || signs.indexOf(c) >= 0;
  }

  /** {@code sk-learn-preprocessing-pipeline} has the prefix and the length, but no digit. */
  private static boolean hasDigit(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(c -> c >= '0' && c <= '9');
  }
}
