package dev.hark.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each case in a JVM of its own: a native library is loaded once and for all. */
class NativeLibrariesTest {
  @TempDir Path temporary;

  /** Reads one command and says whether it was understood. */
  static final class Probe {
    private Probe() {}

    public static void main(String[] args) {
      ShellSyntax.Script script = ShellSyntax.load(Path.of(args[0])).read("a || b");
      System.out.print(script.isKnown() + " " + script.sites().size());
    }
  }

  private String probe(Path cache, String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Probe.class.getName()));
    command.add(cache.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said;
  }

  private List<Path> files(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void theyAreKeptInTheCacheFolderAndNowhereElse() throws Exception {
    Path home = Files.createDirectory(temporary.resolve("home"));
    Path cache = temporary.resolve("a/cache");
    assertThat(probe(cache, "-Duser.home=" + home)).isEqualTo("true 2");
    assertThat(files(cache)).hasSize(2).allMatch(file -> file.toString().endsWith(".so"));
    assertThat(files(home)).isEmpty();
    assertThat(probe(cache, "-Duser.home=" + home)).isEqualTo("true 2");
  }

  @Test
  void aDamagedOneIsReplaced() throws Exception {
    Path cache = temporary.resolve("cache");
    probe(cache);
    for (Path file : files(cache)) {
      Files.writeString(file, "not a library");
    }
    assertThat(probe(cache)).isEqualTo("true 2");
  }

  @Test
  void aCacheThatCannotBeWrittenIsDoneWithout() throws Exception {
    Path file = Files.writeString(temporary.resolve("file"), "");
    Path scratch = Files.createDirectory(temporary.resolve("scratch"));
    assertThat(probe(file.resolve("cache"), "-Djava.io.tmpdir=" + scratch)).isEqualTo("true 2");
    assertThat(scratch).isEmptyDirectory();
  }

  @Test
  void anotherMachineKnowsNothingAndSaysNothing() throws Exception {
    assertThat(probe(temporary.resolve("cache"), "-Dos.arch=riscv64")).isEqualTo("false 0");
    Path nowhere = new File("/dev/null/nowhere").toPath();
    assertThat(probe(nowhere, "-Djava.io.tmpdir=/dev/null/nowhere")).isEqualTo("false 0");
  }
}
