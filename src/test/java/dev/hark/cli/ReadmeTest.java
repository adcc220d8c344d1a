package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the first page shows is what there is. */
class ReadmeTest {
  private static final Path SAMPLE = Path.of("samples/01-deploy");
  private static final int MOST_PICTURE_BYTES = 250_000;

  private String readme = "";

  @BeforeEach
  void read() throws IOException {
    readme = Files.readString(Path.of("README.md"));
  }

  @Test
  void theScriptIsTheSample() throws IOException {
    assertThat(readme)
        .contains("```bash\n" + Files.readString(SAMPLE.resolve("script.sh")) + "```");
  }

  /** A run names its log without a folder; the sample's report names the capture's. */
  @Test
  void theAnswerIsWhatHarkSaysOfIt() throws IOException {
    String said =
        Files.readString(SAMPLE.resolve("expected-report.txt"))
            .replace(SAMPLE + "/capture/strace.log", "strace.log");
    assertThat(readme).contains("```\n" + said + "```");
  }

  @Test
  void everyOptionThatIsShownExists() {
    Map<String, List<String>> known = new TreeMap<>();
    for (Usage command : Commands.usages()) {
      List<String> names =
          command.options().stream().flatMap(option -> option.names().stream()).toList();
      known.put(command.name(), names);
    }
    Matcher shown =
        Pattern.compile("hark (" + String.join("|", known.keySet()) + ")( [^`#|\n]*)?")
            .matcher(readme);
    List<String> wrong = new ArrayList<>();
    int count = 0;
    while (shown.find()) {
      String words = String.valueOf(shown.group(2)).replaceFirst(" -- .*", "");
      for (String word : words.split(" ", -1)) {
        boolean option = word.startsWith("-") && word.length() > 1 && !word.equals("--");
        count += option ? 1 : 0;
        if (option && !known.getOrDefault(shown.group(1), List.of()).contains(word)) {
          wrong.add("hark " + shown.group(1) + " " + word);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(count).isGreaterThan(8);
  }

  @Test
  void everyPictureIsThereAndSmall() throws IOException {
    Matcher picture = Pattern.compile("!\\[[^]]+]\\(([^)]+)\\)").matcher(readme);
    List<Path> pictures = new ArrayList<>();
    while (picture.find()) {
      pictures.add(Path.of(picture.group(1)));
    }
    assertThat(pictures).hasSize(2);
    for (Path file : pictures) {
      assertThat(Files.readAllBytes(file))
          .startsWith(0x89, 'P', 'N', 'G')
          .hasSizeLessThan(MOST_PICTURE_BYTES);
    }
  }
}
