package dev.hark.parse;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** Gives one piece a read, as a file does that somebody else is still writing. */
final class PieceStream extends InputStream {
  private final Iterator<byte[]> pieces;
  private final Runnable beforeRead;

  PieceStream(List<byte[]> pieces, Runnable beforeRead) {
    this.pieces = pieces.iterator();
    this.beforeRead = beforeRead;
  }

  @Override
  public int read() {
    throw new UnsupportedOperationException("one byte at a time is not how logs are read");
  }

  /** A piece must fit the reader's buffer. */
  @Override
  public int read(byte[] target, int from, int size) {
    beforeRead.run();
    if (!pieces.hasNext()) {
      return -1;
    }
    byte[] piece = pieces.next();
    System.arraycopy(piece, 0, target, from, piece.length);
    return piece.length;
  }
}
