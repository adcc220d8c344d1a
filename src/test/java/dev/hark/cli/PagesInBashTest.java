package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** bash is the oracle: what a page says of its script is so. */
class PagesInBashTest {
  @TempDir Path temporary;

  private int statusOf(String name, String script) throws IOException, InterruptedException {
    Path folder = Files.createDirectory(temporary.resolve(name));
    Files.writeString(folder.resolve("script.sh"), script);
    return new ProcessBuilder("bash", "script.sh")
        .directory(folder.toFile())
        .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private static String between(String page, String before, String after) {
    int start = page.indexOf(before) + before.length();
    return page.substring(start, page.indexOf(after, start));
  }

  @Test
  void everyScriptEndsWithTheStatusThatItsPageClaims() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (String name :
        Stream.concat(ExplainCommand.ruleNames().stream(), ExplainCommand.silencerNames().stream())
            .toList()) {
      String page = ExplainCommand.markdown(name);
      int claimed = Integer.parseInt(between(page, "It ends with exit status ", "."));
      int status = statusOf(name, between(page, "## A script\n\n```bash\n", "```\n"));
      if (status != claimed) {
        wrong.add(name + " ended with " + status + ", its page says " + claimed);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
