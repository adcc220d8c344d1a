package dev.hark.report;

/**
 * The signs a finding is drawn with. Data: the drawing code knows their roles and nothing else.
 *
 * @param corner begins the line that names the place
 * @param bar stands left of source lines
 * @param underline marks a piece of a source line
 * @param anchor the point of the underline that a stem hangs from
 * @param stem leads from the anchor down to its remark
 * @param branch a remark with another one below it on the same stem
 * @param hook the last remark of a stem
 * @param row begins a row like {@code = heard}
 * @param ellipsis stands for what was left out
 * @param dot separates facts on one line
 */
public record Glyphs(
    String corner,
    String bar,
    String underline,
    String anchor,
    String stem,
    String branch,
    String hook,
    String row,
    String ellipsis,
    String dot) {
  public static final Glyphs UNICODE =
      new Glyphs("┌─", "│", "─", "┬", "│", "├", "╰", "=", "…", "·");

  /** The twin for a locale without UTF-8; each sign as wide as its original, but the ellipsis. */
  public static final Glyphs ASCII =
      new Glyphs(",-", "|", "-", "+", "|", "|", "`", "=", "...", ",");

  boolean isAscii() {
    return bar.charAt(0) < 0x80;
  }
}
