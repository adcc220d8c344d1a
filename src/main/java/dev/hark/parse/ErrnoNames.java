package dev.hark.parse;

/** The names of errors, numbered as they are met. */
final class ErrnoNames extends KnownWords {
  private final TallyTable met = new TallyTable();

  @Override
  int learn(byte[] bytes, int from, int to) {
    boolean errno = to > from + 1 && bytes[from] == 'E';
    for (int i = from; i < to; i++) {
      errno &= (bytes[i] >= 'A' && bytes[i] <= 'Z') || Scan.digit(bytes[i]);
    }
    return errno ? met.index(bytes, from, to, TallyTable.hash(bytes, from, to)) : -1;
  }
}
