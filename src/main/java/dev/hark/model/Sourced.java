package dev.hark.model;

/** A start-up file was read because another one asked for it. */
public record Sourced(String file, StartupLine by) {}
