package dev.hark.model;

import java.util.List;

/** Some lines of a script as they are written, with remarks. {@code firstLine} is 1-based. */
public record Excerpt(String file, int firstLine, List<String> lines, List<Label> labels) {
  public Excerpt {
    lines = List.copyOf(lines);
    labels = List.copyOf(labels);
  }
}
