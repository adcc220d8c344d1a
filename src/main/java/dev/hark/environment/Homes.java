package dev.hark.environment;

import dev.hark.environment.Mentions.Mention;
import java.util.List;

/**
 * Where a command lives.
 *
 * @param folders that hold it, those in a PATH first
 * @param named the lines of start-up files that name one of them
 */
record Homes(List<String> folders, List<Mention> named) {
  Homes {
    folders = List.copyOf(folders);
    named = List.copyOf(named);
  }
}
