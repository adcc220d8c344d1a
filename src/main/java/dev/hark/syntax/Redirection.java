package dev.hark.syntax;

/**
 * A redirection as written.
 *
 * @param descriptor the number before the operator, or what the operator means without one; -1 for
 *     {@code &>}, which is both 1 and 2
 * @param operator {@code >}, {@code >>}, {@code <}, {@code >&}, {@code &>}, {@code <<}, …
 * @param target the word after it, as written
 */
public record Redirection(int descriptor, String operator, String target, Span span) {}
