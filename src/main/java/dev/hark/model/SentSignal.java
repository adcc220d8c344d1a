package dev.hark.model;

/** A signal that a process sent on purpose; {@code target} as given, negative for a group. */
public record SentSignal(Moment at, int target, Signal signal) {}
