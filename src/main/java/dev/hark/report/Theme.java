package dev.hark.report;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How a drawing looks: signs, colours by role, and room. Colours are ANSI names, so that they are
 * those of the user's own terminal.
 *
 * @param colours the parameters of SGR by role; a role without one is plain
 * @param width in columns; {@link #UNLIMITED} where lines may be as long as they are
 */
public record Theme(Glyphs glyphs, Map<Role, String> colours, int width) {
  public static final int UNLIMITED = Integer.MAX_VALUE;

  /** Below this a drawing is not readable, so it is drawn for this and the terminal wraps it. */
  private static final int NARROWEST = 40;

  /** No colour, no limit, UTF-8: for files and tests. */
  public static final Theme PLAIN = new Theme(Glyphs.UNICODE, Map.of(), UNLIMITED);

  /** Where the drawing goes. */
  public enum Destination {
    TERMINAL,
    ELSEWHERE
  }

  /** What {@code --color} asks for. */
  public enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  private static final Map<Role, String> ANSI =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Role.ERROR, "1;31"),
              Map.entry(Role.WARNING, "1;33"),
              Map.entry(Role.NOTE, "1;36"),
              Map.entry(Role.HEADLINE, "1"),
              Map.entry(Role.FRAME, "2"),
              Map.entry(Role.FIRST, "33"),
              Map.entry(Role.SECOND, "35"),
              Map.entry(Role.THIRD, "36"),
              Map.entry(Role.KEY, "2"),
              Map.entry(Role.HEARD, "1"),
              Map.entry(Role.PROOF, "2"),
              Map.entry(Role.HELP, "32")));

  public Theme {
    colours = Map.copyOf(colours);
    width = Math.max(NARROWEST, width);
  }

  /**
   * The theme that fits a user's surroundings. {@code NO_COLOR}, {@code CLICOLOR_FORCE}, {@code
   * CLICOLOR} and {@code TERM=dumb} are heard in this order, {@code wish} before all of them.
   *
   * @param width of the terminal in columns; 0 where nobody knows
   */
  public static Theme choose(
      Map<String, String> environment, Destination destination, int width, Colour wish) {
    Glyphs glyphs = isUtf8(environment) ? Glyphs.UNICODE : Glyphs.ASCII;
    Map<Role, String> colours = isColoured(environment, destination, wish) ? ANSI : Map.of();
    int room =
        destination == Destination.ELSEWHERE
            ? UNLIMITED
            : width > 0 ? width : columns(environment.getOrDefault("COLUMNS", ""));
    return new Theme(glyphs, colours, room);
  }

  private static boolean isColoured(
      Map<String, String> environment, Destination destination, Colour wish) {
    if (wish != Colour.AUTO) {
      return wish == Colour.ALWAYS;
    }
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String force = environment.getOrDefault("CLICOLOR_FORCE", "");
    if (!force.isEmpty() && !force.equals("0")) {
      return true;
    }
    return destination == Destination.TERMINAL
        && !environment.getOrDefault("CLICOLOR", "1").equals("0")
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  /** The first of the three that is set decides, as in locale(7). */
  private static boolean isUtf8(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        String charset = value.toUpperCase(Locale.ROOT).replace("-", "");
        return charset.contains("UTF8");
      }
    }
    return false;
  }

  private static int columns(String text) {
    boolean number =
        !text.isEmpty() && text.length() < 6 && text.chars().allMatch(Character::isDigit);
    int columns = number ? Integer.parseInt(text) : 0;
    return columns > 0 ? columns : 80;
  }

  /** {@code text}, already safe, in the colour of its role. */
  String paint(Role role, String text) {
    String colour = colours.getOrDefault(role, "");
    return colour.isEmpty() || text.isEmpty()
        ? text
        : "\u001b[" + colour + "m" + text + "\u001b[0m";
  }

  /** Text of a trace as this terminal can show it, on one line. */
  String safe(String text) {
    return glyphs.isAscii() ? Safe.ascii(text) : Safe.terminal(text);
  }
}
