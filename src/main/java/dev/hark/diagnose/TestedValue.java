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
        .flatMap(TestedValue::taker)
        .flatMap(taker -> variable(place.lines(), taker.span()))
        .filter(name -> test(name).matcher(after(place)).find())
        .isPresent();
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
    Span span = place.site().orElseThrow().span();
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
