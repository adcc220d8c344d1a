package dev.hark.model;

/**
 * A start-up file was left before its end.
 *
 * @param at the line that said {@code return}
 * @param lines how many the file has
 */
public record EarlyEnd(StartupLine at, int lines) {}
