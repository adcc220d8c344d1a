package dev.hark.cli;

import dev.hark.report.LogNames;

/** What a report's formats need to know beside the report. */
public record OutputContext(LogNames logs) {}
