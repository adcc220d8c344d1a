package dev.hark.syntax;

/** A word of a command as written, quotes and expansions included. */
public record Word(String text, Span span) {}
