package dev.hark.report;

/**
 * A page under construction. Text goes in through {@link #text} and {@link #attribute}, which
 * escape; only tags that are written in this room go in as they are.
 */
final class Html {
  private final StringBuilder page = new StringBuilder(1 << 16);

  /** Markup of our own. */
  Html raw(String markup) {
    page.append(markup);
    return this;
  }

  Html text(String text) {
    page.append(Safe.html(text));
    return this;
  }

  /** An element with nothing but text in it. */
  Html element(String open, String text, String close) {
    return raw(open).text(text).raw(close);
  }

  /** A complete attribute with a leading space. */
  Html attribute(String name, String value) {
    page.append(' ').append(name).append("=\"").append(Safe.html(value)).append('"');
    return this;
  }

  /**
   * A drawing that was painted in the colours of {@link HtmlFinding}: the text is escaped, the
   * paint becomes spans. The drawing holds no other escape characters, because it was made safe for
   * a terminal.
   */
  Html painted(String drawing) {
    int i = 0;
    while (i < drawing.length()) {
      int escape = drawing.indexOf('\u001b', i);
      if (escape < 0) {
        return text(drawing.substring(i));
      }
      text(drawing.substring(i, escape));
      int end = drawing.indexOf('m', escape);
      String code = drawing.substring(escape + 2, end);
      raw(code.equals("0") ? "</span>" : "<span class=\"" + className(code) + "\">");
      i = end + 1;
    }
    return this;
  }

  private static String className(String code) {
    return switch (code) {
      case "2" -> "frame";
      case "33" -> "first";
      case "35" -> "second";
      default -> "third";
    };
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
