package dev.hark.parse;

/** Counts calls that failed: by name and error, and by the path that they were given. */
final class FailureCounts {
  private final CallCounts counts;
  private final WordKeys pairs = new WordKeys();

  FailureCounts(CallCounts counts) {
    this.counts = counts;
  }

  /** Counts the call that has number {@code name} and stands in {@code [nameFrom, nameTo)}. */
  void name(byte[] bytes, int name, int nameFrom, int nameTo, PlainResult result) {
    int pair = pairs.find(name, result.errno);
    if (pair < 0) {
      pair = learn(bytes, nameFrom, nameTo, result);
      pairs.put(name, result.errno, pair);
    }
    counts.failures.add(pair, 1, result.duration);
  }

  private int learn(byte[] bytes, int nameFrom, int nameTo, PlainResult result) {
    Slice pair = counts.pair(bytes, nameFrom, nameTo, bytes, result.errnoFrom, result.errnoTo);
    long hash = TallyTable.hash(pair.bytes(), pair.from(), pair.to());
    return counts.failures.index(pair.bytes(), pair.from(), pair.to(), hash);
  }

  /** Counts the first string in {@code [from, to)}; false when there is none. */
  boolean path(Words text, int from, int to, long duration) {
    int quote = from < to ? text.quote(from, to) : to;
    if (quote >= to) {
      return false;
    }
    int start = quote + 1;
    int end = Math.max(start, text.stringEnd(start, to));
    int path = counts.paths.index(text.bytes, start, end, text.hash(start, end));
    counts.paths.add(path, 1, duration);
    return true;
  }
}
