package dev.hark.correlate;

import dev.hark.model.Image;
import dev.hark.model.Moment;
import dev.hark.parse.Arguments;
import dev.hark.parse.StringLiteral;
import dev.hark.parse.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what an execve turned a process into. */
final class ImageReader {
  /**
   * Environments are nearly always those of the parent: equal ones are kept once, and no more than
   * this many different ones.
   */
  private static final int KEPT_ENVIRONMENTS = 4096;

  private final Map<Map<String, String>, Map<String, String>> environments = new HashMap<>();

  private final Texts texts;

  /**
   * @param texts where the words of commands and environments are remembered
   */
  ImageReader(Texts texts) {
    this.texts = texts;
  }

  Image read(Arguments arguments, int pathIndex, Moment at, LiveProcess process) {
    return new Image(
        at,
        texts.same(StringLiteral.text(arguments.get(pathIndex))),
        texts.same(Arguments.strings(arguments.value(pathIndex + 1))),
        environment(Arguments.strings(arguments.value(pathIndex + 2))),
        process.cwd,
        process.standard());
  }

  private Map<String, String> environment(List<String> assignments) {
    Map<String, String> variables = new HashMap<>();
    for (String assignment : assignments) {
      int equals = assignment.indexOf('=');
      if (equals > 0) {
        variables.putIfAbsent(
            texts.same(assignment.substring(0, equals)),
            texts.same(assignment.substring(equals + 1)));
      }
    }
    Map<String, String> known = environments.get(variables);
    if (known != null) {
      return known;
    }
    Map<String, String> kept = Map.copyOf(variables);
    if (environments.size() < KEPT_ENVIRONMENTS) {
      environments.put(kept, kept);
    }
    return kept;
  }
}
