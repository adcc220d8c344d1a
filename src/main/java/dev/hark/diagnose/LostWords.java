package dev.hark.diagnose;

import dev.hark.model.Descriptor;
import dev.hark.model.Image;
import dev.hark.model.Silencer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where the words of a command went, and whether anybody could hear them there. */
final class LostWords {
  private LostWords() {}

  static Set<Silencer> silencers(Attempt attempt) {
    Set<Silencer> silencers = EnumSet.noneOf(Silencer.class);
    Descriptor errors = errors(attempt);
    if (isUnheard(errors)) {
      silencers.add(Silencer.STDERR_DISCARDED);
    }
    Descriptor output = standard(attempt, 1);
    boolean together = isUnheard(errors) && output.equals(errors);
    if ((output.kind() == Descriptor.Kind.NULL && isUnheard(errors)) || together) {
      silencers.add(Silencer.OUTPUT_DISCARDED);
    }
    return silencers;
  }

  /** Where it complained; of a log without dup2(2) only its own program may tell. */
  private static Descriptor errors(Attempt attempt) {
    Descriptor told =
        attempt.words().isEmpty() ? Descriptor.UNKNOWN : attempt.words().get(0).target();
    return told.equals(Descriptor.UNKNOWN) ? standard(attempt, 2) : told;
  }

  /** The null device, a closed descriptor, or a file that the script itself chose. */
  private static boolean isUnheard(Descriptor descriptor) {
    return switch (descriptor.kind()) {
      case NULL, CLOSED, FILE -> true;
      case PIPE, SOCKET, TERMINAL, UNKNOWN -> false;
    };
  }

  /** Where descriptor 0, 1 or 2 of its program led when that was started. */
  static Descriptor standard(Attempt attempt, int descriptor) {
    List<Descriptor> standard =
        attempt.process().flatMap(p -> p.image()).map(Image::standard).orElse(List.of());
    return descriptor < standard.size() ? standard.get(descriptor) : Descriptor.UNKNOWN;
  }
}
