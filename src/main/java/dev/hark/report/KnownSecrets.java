package dev.hark.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Values that were masked once, to be masked wherever they stand, in every form that logs give
 * them: as they are, escaped as strace and JSON do, quoted as shells do, URL-encoded, in base64,
 * and cut off where strace cut a string.
 */
final class KnownSecrets {
  private static final int MOST = 10_000;

  /** Forms are found by their first chars. */
  private static final int STEM = 4;

  /** A form cut shorter than this by strace tells nothing. */
  private static final int LEAST_CUT = 4;

  private final Set<String> values = new HashSet<>();
  private final Map<String, List<String>> forms = new HashMap<>();
  private final BitSet begins = new BitSet();

  void learn(String value) {
    if (SecretValue.isDistinct(value) && values.size() < MOST && values.add(value)) {
      for (String form : formsOf(value)) {
        forms.computeIfAbsent(form.substring(0, STEM), k -> new ArrayList<>()).add(form);
        begins.set(beginning(form, 0));
      }
    }
  }

  boolean isEmpty() {
    return forms.isEmpty();
  }

  /** Most places of a text begin no form, and two characters show it. */
  private static int beginning(String text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) & 0xfff;
  }

  /** Where known values stand in {@code text}, in no order. */
  List<Span> find(String text) {
    if (isEmpty()) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    for (int i = 0; i + STEM <= text.length(); i++) {
      if (!begins.get(beginning(text, i))) {
        continue;
      }
      for (String form : forms.getOrDefault(text.substring(i, i + STEM), List.of())) {
        if (text.startsWith(form, i)) {
          found.add(new Span(i, i + form.length()));
        } else {
          int same = commonLength(text, i, form);
          if (same >= LEAST_CUT && isCut(text, i + same)) {
            found.add(new Span(i, i + same));
          }
        }
      }
    }
    return found;
  }

  private static int commonLength(String text, int at, String form) {
    int n = 0;
    while (n < form.length() && at + n < text.length() && text.charAt(at + n) == form.charAt(n)) {
      n++;
    }
    return n;
  }

  /** strace writes three dots behind a string that it cut; other cuts end the text. */
  private static boolean isCut(String text, int at) {
    return text.startsWith("\"...", at)
        || text.startsWith("...", at)
        || text.startsWith("…", at)
        || (at == text.length());
  }

  private static Set<String> formsOf(String value) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(value);
    forms.add(value.replace("\\", "\\\\").replace("\"", "\\\""));
    forms.add(straceEscaped(value));
    forms.add(value.replace("'", "'\\''"));
    forms.add(shellEscaped(value));
    String url = URLEncoder.encode(value, StandardCharsets.UTF_8);
    forms.add(url);
    forms.add(url.replace("+", "%20"));
    forms.add(lowerHex(url.replace("+", "%20")));
    addBase64(value, forms);
    forms.removeIf(f -> f.length() < STEM);
    return forms;
  }

  private static String straceEscaped(String value) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      switch (c) {
        case '"', '\\' -> escaped.append('\\').append(c);
        case '\n' -> escaped.append("\\n");
        case '\t' -> escaped.append("\\t");
        case '\r' -> escaped.append("\\r");
        default -> escaped.append(c >= ' ' && c < 0x7F ? "" + c : "\\" + Integer.toOctalString(c));
      }
    }
    return escaped.toString();
  }

  /** As {@code printf %q} does: a backslash before everything that is special to a shell. */
  private static String shellEscaped(String value) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain = Character.isLetterOrDigit(c) || "_-./:=@%+,".indexOf(c) >= 0;
      escaped.append(plain ? "" : "\\").append(c);
    }
    return escaped.toString();
  }

  private static String lowerHex(String url) {
    StringBuilder lower = new StringBuilder(url);
    for (int i = 0; i + 2 < url.length(); i++) {
      if (url.charAt(i) == '%') {
        lower.replace(i, i + 3, url.substring(i, i + 3).toLowerCase(Locale.ROOT));
      }
    }
    return lower.toString();
  }

  /**
   * Three bytes make four characters, so a value inside a longer text has three encodings. The
   * characters at the ends also depend on the neighbours and are left out.
   */
  private static void addBase64(String value, Set<String> forms) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    for (int before = 0; before < 3; before++) {
      byte[] shifted = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, shifted, before, bytes.length);
      String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      int start = before == 0 ? 0 : before + 1;
      int end = shifted.length % 3 == 0 ? text.length() : text.length() - 1;
      if (end - start >= 8) {
        String core = text.substring(start, end);
        forms.add(core);
        forms.add(core.replace('+', '-').replace('/', '_'));
      }
    }
  }
}
