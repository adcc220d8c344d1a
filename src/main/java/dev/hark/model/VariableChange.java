package dev.hark.model;

import java.util.Optional;

/**
 * A start-up file gave a variable another value.
 *
 * @param before empty where it was not set
 * @param after empty where it is unset
 * @param text the line as it stands in the file; empty where it could not be found
 */
public record VariableChange(
    String name, Optional<String> before, Optional<String> after, StartupLine by, String text) {}
