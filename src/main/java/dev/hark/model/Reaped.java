package dev.hark.model;

/** A child whose end a process has waited for. */
public record Reaped(Moment at, int pid, WaitStatus status) {}
