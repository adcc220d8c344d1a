package dev.hark.syntax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSReader;
import org.treesitter.TSSymbolType;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;
import org.treesitter.TreeSitterBash;

/**
 * The native parser. It counts in bytes; it is therefore given a twin of the source in which every
 * char beyond ASCII is the letter x, so that its bytes are our chars. Nothing of the grammar hangs
 * on such a char: to bash it is a part of a word like any letter.
 */
final class BashGrammar {
  /** A parser that takes longer than this has met something no shell would read either. */
  static final long MOST_MICROSECONDS = 2_000_000;

  /** What is nested deeper is left out; it keeps every walk within a small stack. */
  static final int MOST_DEPTH = 400;

  private final TSParser parser;
  private final TreeSitterBash language;
  private final String[] names;
  private final SyntaxNode.Form[] forms;

  private BashGrammar() {
    language = new TreeSitterBash();
    parser = new TSParser();
    parser.setLanguage(language);
    parser.setTimeoutMicros(MOST_MICROSECONDS);
    names = new String[language.symbolCount()];
    forms = new SyntaxNode.Form[names.length];
    for (int i = 0; i < names.length; i++) {
      names[i] = language.symbolName(i);
      forms[i] =
          language.symbolType(i) == TSSymbolType.TSSymbolTypeRegular
              ? SyntaxNode.Form.NAMED
              : SyntaxNode.Form.TOKEN;
    }
  }

  /** Loads it, or says that it cannot be had here. */
  static Optional<BashGrammar> load(Path cacheFolder) {
    if (!NativeLibraries.load(cacheFolder)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BashGrammar());
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }

  /**
   * Parses a text; offsets in the tree are shifted by {@code shift}. Empty if it takes too long.
   */
  synchronized Optional<SyntaxNode> parse(CharSequence text, int shift) {
    byte[] bytes = ascii(text);
    TSReader reader = (buffer, offset, position) -> copy(bytes, offset, buffer);
    TSTree tree =
        parser.parse(new byte[1 << 15], null, reader, TSInputEncoding.TSInputEncodingUTF8);
    if (tree == null) {
      parser.reset();
      return Optional.empty();
    }
    return Optional.of(copyOut(tree.getRootNode(), shift));
  }

  private static int copy(byte[] bytes, int offset, byte[] buffer) {
    int length = Math.max(0, Math.min(bytes.length - offset, buffer.length));
    System.arraycopy(bytes, Math.min(offset, bytes.length), buffer, 0, length);
    return length;
  }

  private static byte[] ascii(CharSequence text) {
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      bytes[i] = c == 0 || c > 127 ? (byte) 'x' : (byte) c;
    }
    return bytes;
  }

  private SyntaxNode copyOut(TSNode root, int shift) {
    return copyOut(new TSTreeCursor(root), shift, 0);
  }

  private SyntaxNode copyOut(TSTreeCursor cursor, int shift, int depth) {
    TSNode node = cursor.currentNode();
    List<SyntaxNode> children = List.of();
    if (depth < MOST_DEPTH && cursor.gotoFirstChild()) {
      children = new ArrayList<>();
      do {
        children.add(copyOut(cursor, shift, depth + 1));
      } while (cursor.gotoNextSibling());
      cursor.gotoParent();
    }
    int symbol = node.getSymbol();
    boolean known = 0 <= symbol && symbol < names.length;
    return new SyntaxNode(
        known ? names[symbol] : node.getType(),
        known ? forms[symbol] : SyntaxNode.Form.NAMED,
        node.getStartByte() + shift,
        node.getEndByte() + shift,
        children);
  }
}
