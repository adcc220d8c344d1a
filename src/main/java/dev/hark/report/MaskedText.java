package dev.hark.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text with pieces replaced, which knows where each place of the original went. */
final class MaskedText {
  static final String MASK = "***";

  private final String text;
  private final List<Span> spans;

  private MaskedText(String text, List<Span> spans) {
    this.text = text;
    this.spans = spans;
  }

  static MaskedText of(String original, List<Span> found) {
    if (found.isEmpty()) {
      return new MaskedText(original, List.of());
    }
    List<Span> spans = merged(found);
    StringBuilder masked = new StringBuilder(original.length());
    int done = 0;
    for (Span span : spans) {
      masked.append(original, done, span.start()).append(MASK);
      done = span.end();
    }
    return new MaskedText(masked.append(original, done, original.length()).toString(), spans);
  }

  private static List<Span> merged(List<Span> found) {
    List<Span> merged = new ArrayList<>();
    for (Span span : found.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
      Span last = merged.isEmpty() ? new Span(-1, -1) : merged.get(merged.size() - 1);
      if (span.start() <= last.end()) {
        int end = Math.max(last.end(), span.end());
        merged.set(merged.size() - 1, new Span(last.start(), end));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  String text() {
    return text;
  }

  /** Where the char at {@code index} of the original stands now; the mask's start if masked. */
  int indexOf(int index) {
    int shift = 0;
    for (Span span : spans) {
      if (index < span.end()) {
        return index <= span.start() ? index + shift : span.start() + shift;
      }
      shift += MASK.length() - (span.end() - span.start());
    }
    return index + shift;
  }
}
