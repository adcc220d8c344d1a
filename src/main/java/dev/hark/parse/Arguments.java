package dev.hark.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits {@link CallView#arguments()} into the top-level arguments and reads single ones. Made once
 * and used for many calls; the slices are good until the next {@link #split} or, as always, until
 * the sink's method returns.
 */
public final class Arguments {
  /** The number that stands for AT_FDCWD. */
  public static final int CURRENT_FOLDER = -100;

  private static final Slice NOTHING = new Slice();

  private final List<Slice> slices = new ArrayList<>();
  private int count;

  /** Cuts {@code text} at every {@code ", "} outside brackets, strings and comments. */
  public Arguments split(Slice text) {
    return split(text.bytes(), text.from(), text.to());
  }

  Arguments split(byte[] bytes, int from, int to) {
    count = 0;
    if (from == to) {
      return this;
    }
    int i = from;
    int comma = ArgumentScan.separator(bytes, i, to);
    while (comma < to) {
      next().set(bytes, i, comma);
      i = comma + 2;
      comma = ArgumentScan.separator(bytes, i, to);
    }
    next().set(bytes, i, to);
    return this;
  }

  private Slice next() {
    if (count == slices.size()) {
      slices.add(new Slice());
    }
    return slices.get(count++);
  }

  public int count() {
    return count;
  }

  /** The argument as printed; empty when there are not that many. */
  public Slice get(int index) {
    return index < count ? slices.get(index) : NOTHING;
  }

  /** The argument without the {@code name=} that -N or an old strace puts before it. */
  public Slice value(int index) {
    Slice whole = get(index);
    int i = 0;
    while (i < whole.length() && isNameByte(whole.at(i))) {
      i++;
    }
    boolean named =
        i > 0 && i < whole.length() && whole.at(i) == '=' && !Scan.digit((byte) whole.at(0));
    return named ? whole.tail(i + 1) : whole;
  }

  private static boolean isNameByte(int b) {
    return b == '_' || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9');
  }

  /** The strings of {@code ["a", "b"]}; one that strace cut ends in {@code ...}. */
  public static List<String> strings(Slice array) {
    List<String> texts = new ArrayList<>();
    if (array.length() < 2 || array.at(0) != '[') {
      return texts;
    }
    byte[] bytes = array.bytes();
    int to = array.at(array.length() - 1) == ']' ? array.to() - 1 : array.to();
    int i = array.from() + 1;
    Slice element = new Slice();
    while (i < to) {
      int comma = ArgumentScan.separator(bytes, i, to);
      element.set(bytes, i, comma);
      if (StringLiteral.is(element)) {
        texts.add(StringLiteral.textMarkingCut(element));
      }
      i = comma + 2;
    }
    return texts;
  }

  /** The descriptor {@code 3</etc/passwd>} or {@code AT_FDCWD</cwd>} names, or -1 if it is none. */
  public static int descriptor(Slice argument) {
    if (argument.startsWith("AT_FDCWD")) {
      return CURRENT_FOLDER;
    }
    int end = Scan.digits(argument.bytes(), argument.from(), argument.to());
    boolean ends = end == argument.to() || argument.bytes()[end] == '<';
    return ends ? Scan.smallNumber(argument.bytes(), argument.from(), end) : -1;
  }

  /** What stands between {@code <} and {@code >} behind a number, unescaped; empty if nothing. */
  public static String decoration(Slice argument) {
    int open = argument.indexOf('<', 0);
    if (open < 0 || (open > 0 && !argument.startsWith("AT_FDCWD") && descriptor(argument) < 0)) {
      return "";
    }
    int from = argument.from() + open;
    int end = ArgumentScan.decoration(argument.bytes(), from, argument.to());
    if (end < 0) {
      return "";
    }
    byte[] path = StringLiteral.unescaped(argument.bytes(), from + 1, end - 1);
    return new String(path, StandardCharsets.UTF_8);
  }
}
