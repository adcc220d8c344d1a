package dev.hark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What a traced command notices of hark: nothing. The cases need terminals, signals and closed
 * descriptors, which Python can make; each is a function of {@code transparency.py} and a test of
 * its own here.
 */
class TransparencyIT {
  private static final String CASES =
      Path.of("src/test/python/transparency.py").toAbsolutePath().toString();

  @TestFactory
  Stream<DynamicTest> aTracedCommandBehavesAsABareOne() throws Exception {
    List<String> names = python("--list").text().lines().toList();
    assertThat(names).contains("exit-codes-pass-through-the-launcher", "control-C-ends-the-script");
    return names.stream()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name.replace('-', ' '),
                    () -> {
                      Said said = python(name);
                      assertThat(said.status()).as(said.text()).isZero();
                    }));
  }

  private record Said(int status, String text) {}

  private static Said python(String word) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", CASES, word));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), text);
  }
}
