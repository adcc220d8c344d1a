package dev.hark.diagnose;

import dev.hark.model.Descriptor;
import dev.hark.model.ShellCommand;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file that a script had a command complain to, and that it reads at once: {@code cmd 2>err; grep
 * -q busy err}, {@code [ -s err ]}, {@code cat err}. A log of all that the command says is read for
 * other reasons, too: there the words that are looked for must be its own.
 */
final class ComplaintFile {
  /** So soon the reader follows. */
  private static final int SOON = 2;

  private static final Set<String> SHOW = Set.of("cat", "head", "tail", "sed");
  private static final Set<String> TEST = Set.of("[", "[[", "test");

  private ComplaintFile() {}

  static boolean isRead(Attempt attempt, RunIndex index) {
    Optional<Descriptor> file =
        attempt.words().stream()
            .findFirst()
            .map(said -> said.target())
            .filter(to -> to.kind() == Descriptor.Kind.FILE);
    return file.isPresent()
        && index.after(attempt.command()).stream()
            .limit(SOON)
            .anyMatch(next -> reads(next, file.get(), attempt));
  }

  private static boolean reads(ShellCommand next, Descriptor file, Attempt attempt) {
    List<String> words = ShellWords.split(next.expanded());
    if (words.stream().skip(1).noneMatch(word -> isNameOf(word, file))) {
      return false;
    }
    boolean onlyComplaints = !LostWords.standard(attempt, 1).equals(file);
    return Recognised.looksFor(words, attempt)
        || (onlyComplaints && (SHOW.contains(words.get(0)) || TEST.contains(words.get(0))));
  }

  private static boolean isNameOf(String word, Descriptor file) {
    String plain = word.startsWith("./") ? word.substring(2) : word;
    return !plain.isEmpty() && (file.name().equals(word) || file.name().endsWith("/" + plain));
  }
}
