package dev.hark.diagnose;

import dev.hark.model.ProcessId;
import dev.hark.model.ProcessNode;
import dev.hark.model.Run;
import dev.hark.model.SentSignal;
import dev.hark.model.ShellCommand;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who waits for which number, and who sent it a signal. A long run has as many background jobs as
 * commands, so both are looked up and not searched for.
 */
final class Jobs {
  private final Map<String, ShellCommand> waits = new HashMap<>();
  private final Set<String> waitedFor = new HashSet<>();
  private final Map<Integer, Set<ProcessId>> senders = new HashMap<>();

  Jobs(Run run) {
    for (ShellCommand command : run.commands()) {
      if (ShellWords.first(command.expanded()).equals("wait")) {
        List<String> words = ShellWords.split(command.expanded());
        waitedFor.addAll(words.subList(1, words.size()));
        if (words.size() > 1) {
          waits.putIfAbsent(words.get(words.size() - 1), command);
        }
      }
    }
    for (ProcessNode process : run.processes().all()) {
      for (SentSignal sent : process.sent()) {
        senders.computeIfAbsent(sent.target(), k -> new HashSet<>()).add(process.id());
      }
    }
  }

  /** The first command that waits for the job with that number. */
  Optional<ShellCommand> waitFor(int pid) {
    return Optional.ofNullable(waits.get(Integer.toString(pid)));
  }

  /** Whether a command waits for it, be it with others. */
  boolean isWaitedFor(int pid) {
    return waitedFor.contains(Integer.toString(pid));
  }

  /** Whether another process sent a signal to its number. */
  boolean wasSignalled(ProcessNode target) {
    Set<ProcessId> from = senders.getOrDefault(target.id().pid(), Set.of());
    return from.size() > 1 || (from.size() == 1 && !from.contains(target.id()));
  }
}
