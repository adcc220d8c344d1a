package dev.hark.diagnose;

import dev.hark.model.Descriptor;
import dev.hark.syntax.CommandSite;
import dev.hark.syntax.Enclosure;
import dev.hark.syntax.Span;
import dev.hark.syntax.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Complaints that the script itself reads and knows: {@code cmd 2>&1 | grep -q "no such table"},
 * {@code out=$(cmd 2>&1); [[ $out == *"not found"* ]]}. The words that it looks for must stand in
 * what was said: who looks for others has not reckoned with this failure.
 */
final class Recognised {
  /** A shorter piece of a pattern may stand anywhere. */
  private static final Pattern PIECE = Pattern.compile("[A-Za-z][A-Za-z ]{3,}");

  private Recognised() {}

  static boolean is(Attempt attempt, Place place) {
    Optional<CommandSite> site = place.site();
    return site.isPresent()
        && wentDownPipe(attempt)
        && (isSearched(attempt, place, site.get()) || isCompared(attempt, place, site.get()));
  }

  /** Standard error, too, went where the script can read it. */
  private static boolean wentDownPipe(Attempt attempt) {
    return attempt.words().stream().anyMatch(w -> w.target().kind() == Descriptor.Kind.PIPE);
  }

  /** A later stage of its pipeline searches for it. */
  private static boolean isSearched(Attempt attempt, Place place, CommandSite site) {
    boolean piped = site.enclosures().stream().anyMatch(e -> e.kind() == Enclosure.Kind.PIPE_STAGE);
    return piped
        && place.script().sites().stream()
            .filter(other -> isLaterStage(other, site.span()))
            .map(Recognised::pattern)
            .anyMatch(pattern -> stands(pattern, attempt.said()));
  }

  private static boolean isLaterStage(CommandSite other, Span first) {
    return other.span().line() == first.endLine()
        && other.span().column() > first.column()
        && other.enclosures().stream()
            .anyMatch(
                e -> e.kind() == Enclosure.Kind.PIPE_LAST || e.kind() == Enclosure.Kind.PIPE_STAGE);
  }

  /**
   * {@code grep -q "no such table" <<<"$out"}: a trace leaves the here-string out, and what strace
   * has cut of a complaint may hold no word of it.
   */
  static boolean searchesVariable(List<String> words) {
    return !pattern(words).isEmpty()
        && words.stream().anyMatch(w -> QUIET.matcher(w).matches())
        && words.stream().skip(1).filter(w -> !w.startsWith("-")).count() == 1;
  }

  /**
   * Without the source: whether a later stage of the pipeline, started as {@code reader}, searches
   * for what was said, or wants a yes or no of a program that was kept from complaining.
   */
  static boolean finds(List<String> reader, Attempt attempt) {
    String pattern = pattern(reader);
    if (pattern.isEmpty()) {
      return false;
    }
    return LostWords.silencers(attempt).isEmpty()
        ? stands(pattern, attempt.said())
        : Manner.onlyProbes(attempt) && reader.stream().anyMatch(w -> QUIET.matcher(w).matches());
  }

  /**
   * Whether a grep with these words would find, in what strace left of a complaint, one of its own.
   */
  static boolean looksFor(List<String> words, Attempt attempt) {
    String pattern = pattern(words);
    String heard = attempt.said().toLowerCase(Locale.ROOT);
    return stands(pattern, heard)
        || WORD.matcher(pattern.toLowerCase(Locale.ROOT))
            .results()
            .anyMatch(word -> heard.contains(word.group()));
  }

  private static final Pattern WORD = Pattern.compile("[a-z]{5,}");

  private static final Pattern QUIET = Pattern.compile("--quiet|--silent|-[a-zA-Z]*q[a-zA-Z]*");

  private static String pattern(CommandSite site) {
    return pattern(site.words().stream().map(Word::text).toList());
  }

  /** What a grep looks for; empty for another command, and for what it is to leave out. */
  private static String pattern(List<String> words) {
    if (words.isEmpty() || !words.get(0).endsWith("grep")) {
      return "";
    }
    boolean leavesOut =
        words.stream().anyMatch(w -> w.equals("--invert-match") || INVERTS.matcher(w).matches());
    int given = Math.max(words.indexOf("--"), words.indexOf("-e"));
    if (leavesOut) {
      return "";
    }
    return given > 0 && given + 1 < words.size()
        ? words.get(given + 1)
        : words.stream().skip(1).filter(w -> !w.startsWith("-")).findFirst().orElse("");
  }

  private static final Pattern INVERTS = Pattern.compile("-[a-zA-Z]*v[a-zA-Z]*");

  /** It became the value of a variable that is compared soon after. */
  private static boolean isCompared(Attempt attempt, Place place, CommandSite site) {
    Optional<String> variable = TestedValue.taking(place, site);
    if (variable.isEmpty()) {
      return false;
    }
    Matcher asks = asking(variable.get()).matcher(TestedValue.after(place, site));
    while (asks.find()) {
      if (stands(asks.group().replace(variable.get(), ""), attempt.said())) {
        return true;
      }
    }
    return false;
  }

  private static Pattern asking(String name) {
    String value = "[\"']?\\$\\{?" + name + "\\b";
    return Pattern.compile(
        "\\[\\[?\\s[^\\n]*"
            + value
            + "[^\\n]*\\]"
            + "|case\\s+"
            + value
            + "(?s:.*?)esac"
            + "|"
            + value
            + "\\}?[\"']?\\s*\\|\\s*grep\\b[^\\n]*"
            + "|grep\\b[^\\n]*<<<\\s*"
            + value);
  }

  private static boolean stands(String pattern, String said) {
    String heard = said.toLowerCase(Locale.ROOT);
    Matcher pieces = PIECE.matcher(pattern);
    while (pieces.find()) {
      if (heard.contains(pieces.group().strip().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
