package dev.hark.model;

import java.util.Optional;

/**
 * A place in a script.
 *
 * @param file the path as the run knows it, relative to the run's directory where it lies below
 * @param line 1-based
 * @param endLine the last line of the command, 1-based; {@code line} for most
 * @param function the shell function it stands in
 */
public record SourceSpan(String file, int line, int endLine, Optional<String> function) {}
