package dev.hark.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  private record Said(int status, String out, String err) {}

  private static Said explain(String... names) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    PrintStream complain = new PrintStream(err, true, StandardCharsets.UTF_8);
    Console console = new Console(new ByteArrayInputStream(new byte[0]), print, complain, Map.of());
    int status =
        Commands.run(
            Stream.concat(Stream.of("explain"), Stream.of(names)).toArray(String[]::new), console);
    return new Said(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static List<String> names() {
    return Stream.concat(
            ExplainCommand.ruleNames().stream(), ExplainCommand.silencerNames().stream())
        .toList();
  }

  @Test
  void everyRuleAndSilencerHasAPageWithEveryPart() throws IOException {
    for (String name : names()) {
      assertThat(ExplainCommand.markdown(name))
          .as(name)
          .startsWith("# " + name + "\n\n")
          .contains(
              "\n## A script\n\n```bash\n",
              "\n## What hark shows\n",
              "\n## Why it is silent\n",
              "\n## Repair\n\n```bash\n",
              "\n## When it is fine\n");
    }
  }

  @Test
  void thereIsNoPageWithoutARuleOrSilencer() throws IOException, URISyntaxException {
    URL page = ExplainCommand.class.getResource("/dev/hark/explain/or-true.md");
    Path folder = Objects.requireNonNull(Path.of(Objects.requireNonNull(page).toURI()).getParent());
    try (Stream<Path> pages = Files.list(folder)) {
      assertThat(pages.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrderElementsOf(names().stream().map(name -> name + ".md").toList());
    }
  }

  @Test
  void aPageShowsTheNameThatItIsAbout() throws IOException {
    for (String name : ExplainCommand.ruleNames()) {
      assertThat(ExplainCommand.markdown(name)).contains("[" + name + "]");
    }
    for (String name : ExplainCommand.silencerNames()) {
      assertThat(ExplainCommand.markdown(name)).containsPattern("silencedBy: [^\n]*" + name);
    }
  }

  @Test
  void anErrnoIsExplainedByNameAndByNumber() {
    String page =
        """
        # EXDEV

        Invalid cross-device link (errno 18)

        A rename or hard link across file systems is impossible. mv copies instead; a program that \
        wants an atomic rename must put its temporary file beside the target.
        """;
    assertThat(explain("EXDEV")).isEqualTo(new Said(0, page, ""));
    assertThat(explain("exdev").out()).isEqualTo(page);
    assertThat(explain("18").out()).isEqualTo(page);
  }

  @Test
  void theListNamesAll() {
    String list = explain().out();
    assertThat(list).contains("  or-true                         `|| true`, or any right side");
    names().forEach(name -> assertThat(list).contains("\n  " + name + " "));
    ExplainCommand.errnoNames().forEach(name -> assertThat(list).contains("\n  " + name + " "));
  }

  @Test
  void aSlipIsAnsweredWithTheNearestName() {
    assertThat(explain("or-ture"))
        .isEqualTo(new Said(2, "", "hark: no page about 'or-ture'; did you mean 'or-true'?\n"));
    assertThat(explain("ENOENTT").err()).contains("did you mean 'ENOENT'?");
    assertThat(explain("missing").err()).contains("hark explain lists all there are");
  }
}
