package dev.hark.cli;

import dev.hark.parse.CallCounts;
import dev.hark.parse.ChunkedReader;
import dev.hark.parse.LogStatistics;
import dev.hark.parse.ProcessTable.Task;
import dev.hark.parse.StraceReader;
import dev.hark.parse.TallyTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code stats} knows about one log or several. Numbers of tasks count within their log. */
final class LogCount {
  private final List<String> files = new ArrayList<>();
  private final CallCounts calls = new CallCounts();
  private final TallyTable signals = new TallyTable();
  private final TallyTable stops = new TallyTable();
  private final List<Task> processes = new ArrayList<>();
  private long lines;
  private long bytes;
  private long unreadableLines;
  private long unreadableBytes;
  private long textLines;

  private LogCount() {}

  /** Reads {@code logs}, counting the calls that pass {@code filter}. */
  static LogCount of(List<LogInput> logs, EventFilter filter) throws IOException {
    LogCount count = new LogCount();
    for (LogInput log : logs) {
      count.read(log, filter);
    }
    return count;
  }

  private void read(LogInput log, EventFilter filter) throws IOException {
    LogStatistics statistics = new LogStatistics(filter.ofCalls());
    Optional<Path> file = filter.passesAll() ? log.plainFile() : Optional.empty();
    if (file.isPresent()) {
      Optional<StraceReader.Account> account = inChunks(log, file.get(), statistics);
      if (account.isPresent()) {
        add(log.name(), account.get(), statistics);
        return;
      }
    }
    try (InputStream in = log.open()) {
      add(log.name(), StraceReader.read(in, statistics), statistics);
    }
  }

  private static Optional<StraceReader.Account> inChunks(
      LogInput log, Path file, LogStatistics statistics) throws IOException {
    try (Progress.Reading reading = log.reading(file)) {
      return ChunkedReader.read(file, statistics, reading::advanced);
    }
  }

  private void add(String file, StraceReader.Account account, LogStatistics statistics) {
    files.add(file);
    lines += account.lines();
    bytes += account.bytes();
    calls.add(statistics.calls());
    signals.add(statistics.signals());
    stops.add(statistics.stops());
    processes.addAll(statistics.processes().all());
    unreadableLines += statistics.unreadableLines();
    unreadableBytes += statistics.unreadableBytes();
    textLines += statistics.textLines();
  }

  List<String> files() {
    return files;
  }

  CallCounts calls() {
    return calls;
  }

  TallyTable signals() {
    return signals;
  }

  TallyTable stops() {
    return stops;
  }

  List<Task> processes() {
    return processes;
  }

  long lines() {
    return lines;
  }

  long bytes() {
    return bytes;
  }

  long unreadableLines() {
    return unreadableLines;
  }

  long unreadableBytes() {
    return unreadableBytes;
  }

  long textLines() {
    return textLines;
  }
}
