package dev.hark.model;

/**
 * A remark on a piece of a source line. Labels are numbered in the order things happened.
 *
 * @param number 1, 2, 3: the causal chain
 * @param line 1-based line in the file
 * @param column 0-based, in chars of that line
 * @param length in chars, at least 1
 * @param text what to say about it
 */
public record Label(int number, int line, int column, int length, String text) {}
