package dev.hark.model;

/** Text that a process wrote on descriptor 1 or 2, and where that descriptor went. */
public record Words(Moment at, int descriptor, Descriptor target, String text) {}
