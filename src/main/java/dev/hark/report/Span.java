package dev.hark.report;

/** A piece of a text: {@code start} inclusive, {@code end} exclusive, in chars. */
record Span(int start, int end) {}
