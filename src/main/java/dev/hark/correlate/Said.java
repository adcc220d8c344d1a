package dev.hark.correlate;

import dev.hark.model.Descriptor;
import dev.hark.model.Moment;
import dev.hark.model.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a process says on 1 and 2: the beginning and the end of it. */
final class Said {
  /** Writes kept from the start and from the end, each. */
  static final int KEPT = 64;

  /** Of a process of a long log. */
  private static final int KEPT_IN_LONG_LOGS = 8;

  private final Ends<Words> words = new Ends<>(KEPT);
  private Set<Moment> cut = Set.of();

  /** The last file that was opened for writing by the shell's code in it. */
  private Optional<Descriptor> redirection = Optional.empty();

  void add(Words said) {
    words.add(said);
  }

  /** The same; strace's {@code -s} has cut the text. */
  void addCut(Words said) {
    words.add(said);
    if (cut.isEmpty()) {
      cut = new HashSet<>();
    }
    cut.add(said.at());
    if (cut.size() > 8 * KEPT) {
      forgetLostOnes();
    }
  }

  /** The shell that it still was, or is, opened a file for one of its command's streams. */
  void redirected(Descriptor to) {
    redirection = Optional.of(to);
  }

  /**
   * From here on a shell writes its records elsewhere, or to 2 again: its own 2 was pointed away.
   */
  private record Lent(Moment at, Optional<Descriptor> to) {}

  private final List<Lent> lent = new ArrayList<>(0);

  /** A shell that copies its 2 to redirect it, as dash does for a function, traces to the copy. */
  void traced(Moment at, int descriptor) {
    if ((descriptor > 2) != isAway()) {
      lent.add(new Lent(at, descriptor > 2 ? redirection : Optional.empty()));
    }
  }

  /** It has closed its 2 to put what it opened just before in its place. */
  void pointedAway(Moment at) {
    if (redirection.isPresent() && !isAway()) {
      lent.add(new Lent(at, redirection));
    }
  }

  /** It has its own 2 again. */
  void restored(Moment at) {
    if (isAway()) {
      lent.add(new Lent(at, Optional.empty()));
      redirection = Optional.empty();
    }
  }

  private boolean isAway() {
    return !lent.isEmpty() && lent.get(lent.size() - 1).to().isPresent();
  }

  /** Where 2 of what the shell then started leads. */
  Optional<Descriptor> lentAt(Moment moment) {
    Optional<Descriptor> to = Optional.empty();
    for (Lent one : lent) {
      if (moment.isBefore(one.at())) {
        break;
      }
      to = one.to();
    }
    return to;
  }

  boolean isRedirected() {
    return redirection.isPresent();
  }

  List<Words> all() {
    return words.all();
  }

  /** The memory that the texts take, nearly. */
  long bytes() {
    return words.stream().mapToLong(said -> 64L + said.text().length()).sum();
  }

  /** The log is so long that only little can be kept of each process. */
  void thin() {
    words.thin(KEPT_IN_LONG_LOGS);
  }

  /** Nothing more will come. */
  void settle() {
    words.settle();
    if (!cut.isEmpty()) {
      forgetLostOnes();
    }
  }

  /**
   * It is part of a {@link dev.hark.model.ProcessNode} now; its children still ask what it lent.
   */
  void clear() {
    words.clear();
    cut = Set.of();
  }

  private void forgetLostOnes() {
    Set<Moment> kept = new HashSet<>();
    words.all().forEach(said -> kept.add(said.at()));
    cut.retainAll(kept);
  }

  /**
   * Whole where the output in the log shows the rest.
   *
   * @param unseen where words went that nobody redirected and {@code output} does not hold
   */
  List<Words> complete(OutputLines output, Descriptor unseen) {
    List<Words> complete = new ArrayList<>();
    for (Words said : words.all()) {
      Optional<String> whole =
          cut.contains(said.at()) ? output.onLine(said.text(), said.at().line()) : Optional.empty();
      Descriptor target = target(said, output, unseen);
      boolean same = whole.isEmpty() && target.equals(said.target());
      complete.add(
          same ? said : new Words(said.at(), said.descriptor(), target, whole.orElse(said.text())));
    }
    return complete;
  }

  /**
   * A log without dup2 does not tell where 2 leads. But it holds what was written to the stream of
   * its own, right where it was written; what is not there went where the shell had just pointed
   * its redirection, or, where no shell had, to a program that wants to read it.
   */
  private Descriptor target(Words said, OutputLines output, Descriptor unseen) {
    boolean open = said.target().kind() == Descriptor.Kind.UNKNOWN && output.isStream();
    if (!open || output.onLine(begin(said), said.at().line()).isPresent()) {
      return said.target();
    }
    return redirection.orElse(unseen);
  }

  private static String begin(Words said) {
    String text = said.text();
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }
}
