package dev.hark.diagnose.checks;

import dev.hark.diagnose.Case;
import dev.hark.syntax.Word;
import java.util.List;

/** {@code "$DIR/file"} with an empty DIR is {@code /file}. */
final class EmptyVariables {
  private EmptyVariables() {}

  /** Whether a word that began with a variable became an absolute path at the root. */
  static boolean startPath(Case failure) {
    String path = failure.path();
    if (!path.startsWith("/") || path.length() < 2) {
      return false;
    }
    List<Word> words = failure.place().site().map(s -> s.words()).orElse(List.of());
    for (Word word : words) {
      String text = word.text().replace("\"", "").replace("{", "").replace("}", "");
      int slash = text.indexOf('/');
      if (text.startsWith("$") && slash > 1 && text.substring(slash).equals(path)) {
        return true;
      }
    }
    return false;
  }
}
