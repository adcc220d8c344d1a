package dev.hark.report;

/**
 * Text of a trace made safe for a sink, in one place per kind of sink. A traced program chooses
 * every byte it writes and every file name it asks for, so no text is trusted anywhere.
 */
final class Safe {
  private Safe() {}

  /** For a terminal, one line: whatever moves the cursor or reorders text becomes visible. */
  static String terminal(String text) {
    return Visible.line(text);
  }

  /** For a terminal without UTF-8: as {@link #terminal}, and every other character spelled out. */
  static String ascii(String text) {
    return Visible.ascii(Visible.line(text));
  }

  /** For HTML and SVG, between tags and inside quoted attributes alike. Line breaks stay. */
  static String html(String text) {
    String visible = Visible.text(text);
    StringBuilder safe = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        case '`' -> safe.append("&#96;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  /**
   * For a text cell of a CSV file: a spreadsheet takes a cell that begins with one of these for a
   * formula, so it gets a leading apostrophe, which spreadsheets hide. Quoting is commons-csv's.
   */
  static String csv(String text) {
    String visible = Visible.text(text);
    boolean formula = !visible.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(visible.charAt(0)) >= 0;
    return formula ? "'" + visible : visible;
  }

  /** For JSON: exact but for halves of surrogate pairs, which UTF-8 cannot carry. */
  static String json(String text) {
    return Visible.wellFormed(text);
  }

  /**
   * For running text in Markdown: every character that can mean something is escaped, mentions and
   * references are broken up by an empty comment, and addresses lose the colon that links them.
   */
  static String markdown(String text) {
    String visible = Visible.line(text.strip());
    StringBuilder safe = new StringBuilder(visible.length() + 16);
    int digits = 0;
    while (digits < visible.length() && "0123456789".indexOf(visible.charAt(digits)) >= 0) {
      digits++;
    }
    // A number with a dot or bracket begins a list, and the dot may come from whoever calls.
    boolean list =
        digits > 0 && (digits == visible.length() || ".)".indexOf(visible.charAt(digits)) >= 0);
    if (list) {
      safe.append("&#").append((int) visible.charAt(0)).append(';');
    }
    for (int i = list ? 1 : 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '@' -> safe.append("@<!-- -->");
        case '#' -> safe.append("\\#<!-- -->");
        case ':' -> safe.append(visible.startsWith("//", i + 1) ? "&#58;" : ":");
        case '\\', '`', '*', '_', '[', ']', '~', '$' -> safe.append('\\').append(c);
        case '+', '-', '=' -> safe.append(i == 0 ? "\\" : "").append(c);
        case '.' -> safe.append(endsWithWww(visible, i) ? "&#46;" : ".");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  private static boolean endsWithWww(String text, int dot) {
    return dot >= 3 && text.regionMatches(true, dot - 3, "www", 0, 3);
  }

  /** For Markdown, as a code span with a fence longer than any run of backticks inside. */
  static String markdownCode(String text) {
    String visible = Visible.line(text);
    if (visible.isBlank()) {
      return "` `";
    }
    String fence = "`".repeat(longestRun(visible) + 1);
    boolean pad =
        visible.startsWith("`")
            || visible.endsWith("`")
            || (visible.startsWith(" ") && visible.endsWith(" "));
    String inner = pad ? " " + visible + " " : visible;
    return fence + inner + fence;
  }

  /** A code span inside a table, where a bar would end the cell even between backticks. */
  static String markdownCell(String text) {
    return markdownCode(text).replace("|", "\\|");
  }

  /** For Markdown, as a block with a fence longer than any run of backticks inside. */
  static String markdownBlock(String text) {
    String visible = Visible.text(text).replace('\r', '\n');
    String fence = "`".repeat(Math.max(3, longestRun(visible) + 1));
    return fence + "text\n" + visible + (visible.endsWith("\n") ? "" : "\n") + fence + "\n";
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** For a message in SARIF, where brackets make links to places. */
  static String sarif(String text) {
    String visible = Visible.text(text);
    StringBuilder safe = new StringBuilder(visible.length() + 8);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      if (c == '\\' || c == '[' || c == ']') {
        safe.append('\\');
      }
      safe.append(c);
    }
    return safe.toString();
  }

  /** For the message of a workflow command, {@code ::error::message}. */
  static String annotation(String text) {
    return Visible.text(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** For a property of a workflow command, {@code ::error file=property::}. */
  static String annotationProperty(String text) {
    return annotation(text).replace(":", "%3A").replace(",", "%2C");
  }
}
