package dev.hark.correlate;

import java.util.ArrayList;
import java.util.List;

/**
 * The last vain search of a process for one name in several directories. bash, dash and ksh ask
 * stat for each directory of PATH and never try an execve; zsh, env and xargs try one execve each.
 */
final class PathSearch {
  private String name = "";
  private final List<String> directories = new ArrayList<>(0);

  void missed(String path) {
    int slash = path.lastIndexOf('/');
    if (slash <= 0) {
      return;
    }
    String base = path.substring(slash + 1);
    if (!base.equals(name)) {
      name = base;
      directories.clear();
    }
    directories.add(path.substring(0, slash));
  }

  List<String> directories() {
    return directories;
  }
}
