package dev.hark.diagnose;

import dev.hark.syntax.Enclosure;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A failure that is kept in a variable of a shell that ends with its loop: {@code find … | while
 * read f; do cp "$f" x || failed=1; done; [ "$failed" = 0 ]}. bash and dash run the last stage of a
 * pipeline in a subshell (bash(1), Pipelines; not so with lastpipe).
 */
final class LostVariable {
  private static final Pattern SET =
      Pattern.compile("\\s*(?:\\{\\s+)?\\(*\\s*([A-Za-z_]\\w*)(?:\\+?=|\\+\\+)");

  private LostVariable() {}

  /**
   * Whether the right side of {@code ||} sets one that is read behind the pipeline.
   *
   * @param or which enclosure of the level is the left side of it
   */
  static boolean isSet(Level level, int or) {
    List<Enclosure> all = level.enclosures();
    Matcher set = SET.matcher(all.get(or).detail());
    return set.lookingAt()
        && isLoopInPipe(all.subList(or + 1, all.size()))
        && isRead(level, set.group(1));
  }

  /** The loop itself is the last stage: in a group around it the variable may still be read. */
  private static boolean isLoopInPipe(List<Enclosure> outwards) {
    for (int i = 0; i + 1 < outwards.size(); i++) {
      if (outwards.get(i).kind() == Enclosure.Kind.LOOP_BODY) {
        return outwards.get(i + 1).kind() == Enclosure.Kind.PIPE_LAST;
      }
    }
    return false;
  }

  private static boolean isRead(Level level, String name) {
    List<String> lines = level.place().lines();
    int behind = Math.min(lines.size(), level.site().span().endLine());
    String text = String.join("\n", lines.subList(behind, lines.size()));
    Matcher end = DONE.matcher(text);
    boolean use =
        end.find()
            && Pattern.compile("\\$\\{?" + name + "\\b|\\(\\([^)]*\\b" + name + "\\b")
                .matcher(text.substring(end.end()))
                .find();
    return use && !String.join("\n", lines).contains("lastpipe");
  }

  private static final Pattern DONE = Pattern.compile("(?m)(?:^|[;\\s])done\\b");
}
