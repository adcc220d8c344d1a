package dev.hark.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All processes of a run in the order they appeared, and who made whom. */
public final class ProcessTree {
  private final Map<ProcessId, ProcessNode> nodes = new LinkedHashMap<>();
  private final Map<ProcessId, List<ProcessNode>> children = new LinkedHashMap<>();

  public ProcessTree(Collection<ProcessNode> inOrder) {
    for (ProcessNode node : inOrder) {
      nodes.put(node.id(), node);
      node.parent().ifPresent(p -> children.computeIfAbsent(p, k -> new ArrayList<>()).add(node));
    }
  }

  public Collection<ProcessNode> all() {
    return nodes.values();
  }

  /** The process that everything began with: the first that nobody in the log made. */
  public Optional<ProcessNode> root() {
    return nodes.values().stream().filter(node -> node.parent().isEmpty()).findFirst();
  }

  public Optional<ProcessNode> find(ProcessId id) {
    return Optional.ofNullable(nodes.get(id));
  }

  public List<ProcessNode> childrenOf(ProcessId id) {
    return children.getOrDefault(id, List.of());
  }

  public int size() {
    return nodes.size();
  }
}
