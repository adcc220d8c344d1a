package dev.hark.diagnose;

import dev.hark.syntax.CommandSite;
import dev.hark.syntax.Enclosure;
import dev.hark.syntax.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the script asks if a value is empty that a command was to give: {@code pid=$(cat run.pid
 * 2>/dev/null); [ -n "$pid" ] && kill "$pid"}. Then an absent file was reckoned with. A default in
 * its place ({@code ${port:-80}}) asks nobody.
 */
final class TestedValue {
  /** So near behind the assignment the test stands that belongs to it. */
  private static final int NEAR = 12;

  private static final Pattern ASSIGNED = Pattern.compile("(?:^|[\\s;({])([A-Za-z_]\\w*)=[\"']?$");

  private TestedValue() {}

  static boolean isAsked(Place place) {
    return place
        .site()
        .flatMap(site -> taking(place, site))
        .filter(name -> test(name).matcher(after(place)).find())
        .isPresent();
  }

  /** The variable whose value the output of the command at {@code site} is. */
  static Optional<String> taking(Place place, CommandSite site) {
    return taker(site).flatMap(taker -> variable(place.lines(), taker.span()));
  }

  /**
   * {@code [ "$(cat VERSION 2>/dev/null)" = 2 ]}, {@code case $(git describe 2>/dev/null) in}: no
   * text is one of the answers. That no text is no number is not.
   */
  static boolean isAskedAtOnce(Place place) {
    Optional<Span> taken = place.site().flatMap(TestedValue::taker).map(Enclosure::span);
    if (taken.isEmpty()) {
      return false;
    }
    String first = line(place.lines(), taken.get().line());
    String before = first.substring(0, column(first, taken.get().column()));
    String behind = after(place);
    boolean alternative = CASE.matcher(before).find() && NOTHING.matcher(behind).find();
    return alternative || (ASKING.matcher(before).find() && !NUMERIC.matcher(behind).find());
  }

  private static final Pattern CASE = Pattern.compile("\\bcase\\s+[\"']?$");

  /** {@code "")}: what is to be done where there is no text. */
  private static final Pattern NOTHING = Pattern.compile("(?:^|[\\s|(])(?:\"\"|'')\\s*[|)]");

  private static final Pattern ASKING =
      Pattern.compile(
          "(?:^|[\\s;!&|({])(?:(?:\\[\\[?|test)\\s+(?:!\\s+)?(?:-[nz]\\s+)?)[\"']?[xX]?$");

  private static final Pattern NUMERIC =
      Pattern.compile("^[^\\n]*[)`][\"'\\s]*-(?:eq|ne|lt|le|gt|ge)\\b");

  private static String line(List<String> lines, int number) {
    return number < 1 || number > lines.size() ? "" : lines.get(number - 1);
  }

  /** The substitution whose text becomes the value. */
  private static Optional<Enclosure> taker(CommandSite site) {
    return Fallback.capture(site.enclosures(), 0);
  }

  private static Optional<String> variable(List<String> lines, Span substitution) {
    int line = substitution.line() - 1;
    if (line < 0 || line >= lines.size()) {
      return Optional.empty();
    }
    String text = lines.get(line);
    Matcher before = ASSIGNED.matcher(text.substring(0, column(text, substitution.column())));
    return before.find() ? Optional.of(before.group(1)) : Optional.empty();
  }

  private static String after(Place place) {
    return after(place, place.site().orElseThrow());
  }

  /** The text from the end of {@code site} to some lines behind it. */
  static String after(Place place, CommandSite site) {
    Span span = site.span();
    List<String> lines = place.lines();
    int from = Math.min(Math.max(0, span.endLine() - 1), lines.size());
    List<String> near = lines.subList(from, Math.min(lines.size(), from + NEAR));
    String text = String.join("\n", near);
    return text.substring(column(text, span.endColumn()));
  }

  private static int column(String text, int column) {
    return Math.max(0, Math.min(text.length(), column));
  }

  /** {@code [ -n "$x" ]}, {@code [[ $x ]]}, {@code test "x$x" = x}, {@code [ "$x" != "" ]}. */
  private static Pattern test(String name) {
    String value = "\\$(?:" + name + "\\b|\\{" + name + "(?::?[-+])?\\})";
    String end = "\\s*(?:\\]|&&|\\|\\||;|\\n|$)";
    String whole = "(?:-[nz]\\s+)?[\"']?" + value + "[\"']?" + end;
    String nothing = "(?:\"\"|''|[\"']?[xX_][\"']?)";
    String same = "[\"']?[xX_]?[\"']?" + value + "[\"']?\\s*(?:==?|!=)\\s*" + nothing + end;
    return Pattern.compile("(?:\\[|\\btest)\\s+(?:!\\s+)?(?:" + whole + "|" + same + ")");
  }
}
