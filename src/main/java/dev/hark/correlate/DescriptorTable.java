package dev.hark.correlate;

import dev.hark.model.Descriptor;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What each descriptor of one process refers to, followed through open, dup, close and exec. With
 * strace's {@code -y} every line says it itself; without, this table is all there is.
 */
final class DescriptorTable {
  private final Map<Integer, Descriptor> open = new HashMap<>();
  private final Set<Integer> closedOnExec = new HashSet<>();

  Descriptor get(int descriptor) {
    return open.getOrDefault(descriptor, Descriptor.UNKNOWN);
  }

  void set(int descriptor, Descriptor target) {
    open.put(descriptor, target);
    closedOnExec.remove(descriptor);
  }

  void setClosedOnExec(int descriptor) {
    closedOnExec.add(descriptor);
  }

  void close(int descriptor) {
    open.put(descriptor, Descriptor.CLOSED);
    closedOnExec.remove(descriptor);
  }

  void exec() {
    for (int descriptor : closedOnExec) {
      open.put(descriptor, Descriptor.CLOSED);
    }
    closedOnExec.clear();
  }

  /**
   * Takes over what the parent had at the fork. A child's first lines may stand before the line on
   * which the parent's clone returns, so what the child has set itself by then is kept.
   */
  void inherit(DescriptorTable parent) {
    parent.open.forEach(open::putIfAbsent);
    closedOnExec.addAll(parent.closedOnExec);
  }
}
