package dev.hark.correlate;

import dev.hark.parse.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * The last vain search of a process for one name in several directories. bash, dash and ksh ask
 * stat for each directory of PATH and never try an execve; zsh, env and xargs try one execve each.
 */
final class PathSearch {
  /** No PATH is longer; a program that looks in vain for its own file can go on for ever. */
  private static final int MOST = 1024;

  private String name = "";
  private List<String> directories = List.of();

  /**
   * @param texts where directories are remembered
   */
  void missed(String path, Texts texts) {
    int slash = path.lastIndexOf('/');
    if (slash <= 0) {
      return;
    }
    String base = path.substring(slash + 1);
    if (!base.equals(name) || directories.isEmpty()) {
      name = base;
      directories = new ArrayList<>(4);
    }
    if (directories.size() < MOST) {
      directories.add(texts.same(path.substring(0, slash)));
    }
  }

  /** No further directory will be asked for: they need no room to grow. */
  void settle() {
    if (!directories.isEmpty()) {
      directories = new ArrayList<>(directories);
    }
  }

  List<String> directories() {
    return directories;
  }
}
