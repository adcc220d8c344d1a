package dev.hark.syntax;

import java.util.Optional;

/**
 * A here-document, taken out of the text before the grammar sees it.
 *
 * @param operator {@code <<} or {@code <<-}
 * @param delimiter as written, quotes included
 * @param end offset after the delimiter word
 * @param body its body as the grammar sees it; empty where quotes forbid expansions
 */
record HereDocument(String operator, String delimiter, int end, Optional<SyntaxNode> body) {}
