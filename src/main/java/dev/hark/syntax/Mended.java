package dev.hark.syntax;

import java.util.Map;
import java.util.Set;

/**
 * A tree and what had to be hidden from the grammar to get it.
 *
 * @param heredocs by the offset of their operator
 * @param negations offsets of the words behind a {@code !} that the grammar misreads
 * @param coprocs offsets of those that coproc sends off
 */
record Mended(
    SyntaxNode root,
    Map<Integer, HereDocument> heredocs,
    Set<Integer> negations,
    Set<Integer> coprocs) {}
