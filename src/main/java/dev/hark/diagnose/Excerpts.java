package dev.hark.diagnose;

import dev.hark.model.Errno;
import dev.hark.model.Excerpt;
import dev.hark.model.Label;
import dev.hark.model.Rule;
import dev.hark.model.Silencer;
import dev.hark.model.TraceEvent.Syscall;
import dev.hark.syntax.CommandSite;
import dev.hark.syntax.Redirection;
import dev.hark.syntax.Span;
import dev.hark.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines around a failure, as written, with what happened numbered in order. */
final class Excerpts {
  private Excerpts() {}

  static Optional<Excerpt> of(Case failure) {
    Place place = failure.place().shown();
    if (place.file().isEmpty() || place.line().isEmpty() || place.lines().isEmpty()) {
      return Optional.empty();
    }
    int line = place.line().getAsInt();
    int from = Math.max(1, line - 1);
    int to = Math.min(place.lines().size(), line + 1);
    if (line > place.lines().size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Excerpt(
            place.file().get(), from, place.lines().subList(from - 1, to), labels(failure)));
  }

  private static List<Label> labels(Case failure) {
    List<Label> labels = new ArrayList<>();
    Optional<CommandSite> site = failure.place().shown().site();
    if (site.isEmpty()) {
      return labels;
    }
    add(labels, culprit(failure, site.get()), what(failure));
    redirection(failure, site.get())
        .ifPresent(r -> add(labels, r.span(), "its complaint went here"));
    boolean inText = failure.place().around().isPresent();
    failure
        .fate()
        .by()
        .filter(e -> !inText)
        .ifPresent(
            e ->
                add(
                    labels,
                    e.span(),
                    failure.status() == 0
                        ? "ended here"
                        : "exit status " + failure.status() + " ended here"));
    return labels;
  }

  private static void add(List<Label> labels, Span span, String text) {
    if (span.line() == span.endLine() && span.endColumn() > span.column()) {
      labels.add(
          new Label(
              labels.size() + 1,
              span.line(),
              span.column(),
              span.endColumn() - span.column(),
              text));
    }
  }

  /** The word that was looked for, else the name of the program, which another may have run. */
  private static Span culprit(Case failure, CommandSite site) {
    List<Word> words = site.words();
    if (words.isEmpty()) {
      return site.span();
    }
    String path = failure.path();
    return path.isEmpty()
        ? failure
            .startedBy()
            .flatMap(by -> asWritten(failure.program(), words))
            .orElse(words.get(0))
            .span()
        : inArgv(path, failure.attempt().argv(), words)
            .or(() -> asWritten(path, words))
            .orElse(words.get(0))
            .span();
  }

  /** Where each word became one argument, the argument's place is the word's. */
  private static Optional<Word> inArgv(String path, List<String> argv, List<Word> words) {
    int place = argv.indexOf(path);
    boolean oneToOne = argv.size() == words.size();
    return oneToOne && place > 0 ? Optional.of(words.get(place)) : Optional.empty();
  }

  private static Optional<Word> asWritten(String path, List<Word> words) {
    String base = path.substring(path.lastIndexOf('/') + 1);
    for (Word word : words) {
      if (unquoted(word).equals(path)) {
        return Optional.of(word);
      }
    }
    return words.stream()
        .skip(1)
        .filter(w -> base.length() > 2)
        .filter(w -> unquoted(w).endsWith(base) || unquoted(w).endsWith(base + "/"))
        .findFirst();
  }

  private static String unquoted(Word word) {
    return word.text().replace("\"", "").replace("'", "");
  }

  private static String what(Case failure) {
    Optional<Errno> errno = failure.cause().flatMap(c -> c.outcome().failure());
    if (errno.isEmpty()) {
      return failure.status() == 127 ? "not found in PATH" : "failed here";
    }
    if (failure.isProved(Rule.BAD_INTERPRETER)) {
      return "is there; its interpreter is not";
    }
    if (errno.get().name().equals("ENOENT")) {
      return "not found" + folder(failure.cause().get());
    }
    return errno.get().words().toLowerCase(java.util.Locale.ROOT);
  }

  private static String folder(Syscall call) {
    String resolved = call.resolved();
    String path = call.path().startsWith("./") ? call.path().substring(2) : call.path();
    if (path.startsWith("/") || !resolved.endsWith("/" + path)) {
      return "";
    }
    return " in " + resolved.substring(0, resolved.length() - path.length() - 1);
  }

  private static Optional<Redirection> redirection(Case failure, CommandSite site) {
    if (!failure.silencers().contains(Silencer.STDERR_DISCARDED)) {
      return Optional.empty();
    }
    return site.redirections().stream()
        .filter(r -> r.descriptor() == 2 || r.descriptor() == -1)
        .findFirst();
  }
}
