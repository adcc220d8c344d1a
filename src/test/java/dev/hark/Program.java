package dev.hark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program that was run to its end.
 *
 * @param output stdout and stderr as they came
 */
record Program(int status, String output) {
  /** Runs {@code command} in {@code folder} and waits for it. */
  static Program run(Path folder, List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("output", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectInput(new File("/dev/null"))
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      int status = process.waitFor();
      return new Program(status, Files.readString(output, UTF_8));
    } finally {
      Files.delete(output);
    }
  }
}
