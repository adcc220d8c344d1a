package dev.hark.syntax;

import java.util.List;

/**
 * A node of the grammar's tree, copied out of native memory.
 *
 * @param type the grammar's name for it; for a token the token itself
 * @param form whether it is a node or a mere token
 * @param start offset of its first char in the source
 * @param end offset after its last char
 */
record SyntaxNode(String type, Form form, int start, int end, List<SyntaxNode> children) {
  enum Form {
    NAMED,
    TOKEN
  }

  boolean is(String wanted) {
    return type.equals(wanted);
  }

  boolean isNamed() {
    return form == Form.NAMED;
  }

  boolean isEmpty() {
    return start == end;
  }
}
