package dev.hark.parse;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts that a log repeats: the same string for the same bytes, as long as it is remembered. Saves
 * the making, the memory, and whoever compares them most of the work.
 */
public final class Texts {
  private static final int PLACES = 1 << 14;

  /** Longer ones seldom come again. */
  private static final int LONGEST = 512;

  private static final byte[] NOTHING = new byte[0];

  private final byte[][] keys = new byte[PLACES][];
  private final @Nullable String[] texts = new @Nullable String[PLACES];

  /** Pairs of places, the one that was asked for last first. */
  private final @Nullable String[] same = new @Nullable String[2 * PLACES];

  public Texts() {
    Arrays.fill(keys, NOTHING);
  }

  /** The same as {@link Slice#text}. */
  public String text(Slice slice) {
    if (slice.isEmpty() || slice.length() > LONGEST) {
      return slice.text();
    }
    int place = place(slice, 0);
    String known = texts[place];
    if (known == null || !isKey(place, slice)) {
      known = slice.text();
      keep(place, slice, known);
    }
    return known;
  }

  /** The same as {@link StringLiteral#text}. */
  public String literal(Slice argument) {
    if (argument.isEmpty() || argument.length() > LONGEST) {
      return StringLiteral.text(argument);
    }
    int place = place(argument, 1);
    String known = texts[place];
    if (known == null || !isKey(place, argument)) {
      known = StringLiteral.text(argument);
      keep(place, argument, known);
    }
    return known;
  }

  /** An equal string that was given before, as long as it is remembered; else {@code text}. */
  public String same(String text) {
    if (text.length() > LONGEST) {
      return text;
    }
    int hash = text.hashCode();
    int place = ((hash ^ (hash >>> 15)) & (PLACES - 1)) << 1;
    String first = same[place];
    if (first != null && first.equals(text)) {
      return first;
    }
    String second = same[place + 1];
    String known = second != null && second.equals(text) ? second : text;
    same[place + 1] = first;
    same[place] = known;
    return known;
  }

  /** As {@link #same(String)}, each of a list. */
  public List<String> same(List<String> each) {
    return each.stream().map(this::same).toList();
  }

  /** A literal and a text of the same bytes differ, so they never share a place. */
  private static int place(Slice slice, int sort) {
    long hash = TallyTable.hash(slice.bytes(), slice.from(), slice.to());
    return (((int) (hash ^ (hash >>> 32)) << 1) | sort) & (PLACES - 1);
  }

  private boolean isKey(int place, Slice slice) {
    byte[] key = keys[place];
    return Arrays.equals(key, 0, key.length, slice.bytes(), slice.from(), slice.to());
  }

  private void keep(int place, Slice slice, String text) {
    keys[place] = Arrays.copyOfRange(slice.bytes(), slice.from(), slice.to());
    texts[place] = text;
  }
}
