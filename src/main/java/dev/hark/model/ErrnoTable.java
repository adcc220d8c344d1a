package dev.hark.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Every errno of Linux (asm-generic, so those of x86 and ARM), and those the kernel keeps to itself
 * but strace shows. Read when the first one is asked for.
 */
public final class ErrnoTable {
  private ErrnoTable() {}

  /**
   * A line of the table.
   *
   * @param number as in errno.h
   * @param words what strerror says in the C locale
   * @param meaning what it mostly means in a script, and what to look at
   */
  public record Entry(String name, int number, String words, String meaning) {
    /** Whether only a tracer sees it: no program does, and none quotes it. */
    public boolean isKernelInternal() {
      return number >= 512;
    }
  }

  /** Loaded with the first question. */
  private static final class Holder {
    private static final Map<String, Entry> BY_NAME = read();
  }

  /** In the order of their numbers, the kernel's own last. */
  public static Collection<Entry> all() {
    return Holder.BY_NAME.values();
  }

  public static Optional<Entry> find(String name) {
    return Optional.ofNullable(Holder.BY_NAME.get(name));
  }

  private static Map<String, Entry> read() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    try (InputStream in = ErrnoTable.class.getResourceAsStream("errno.tsv")) {
      if (in == null) {
        throw new IllegalStateException("errno.tsv is missing from the jar");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", 4);
        entries.put(
            fields[0], new Entry(fields[0], Integer.parseInt(fields[1]), fields[2], fields[3]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(entries);
  }
}
