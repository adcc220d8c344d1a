package dev.hark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwnFaultTest {
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final PrintStream print = new PrintStream(told, true, UTF_8);
  private final Console console =
      new Console(new ByteArrayInputStream(new byte[0]), print, print, Map.of());

  @Test
  void isOneLineThatNamesWhatAndWhere() {
    Optional<String> done =
        OwnFault.guarded(
            console,
            () -> {
              throw new IllegalStateException("a label outside its line");
            });

    assertThat(done).isEmpty();
    assertThat(told.toString(UTF_8))
        .matches(
            "hark: a fault of hark's own, which its makers want to hear of: "
                + "java.lang.IllegalStateException: a label outside its line"
                + " at OwnFaultTest.java:\\d+\\n");
  }

  @Test
  void troubleWithFilesIsToldAsEverywhere() {
    OwnFault.guarded(
        console,
        () -> {
          throw new IOException("strace.log: Input/output error");
        });

    assertThat(told.toString(UTF_8)).isEqualTo("hark: strace.log: Input/output error\n");
  }

  @Test
  void endsACommandWithoutAStack() {
    Subcommand broken =
        new Subcommand() {
          @Override
          public Usage usage() {
            return new ExplainCommand().usage();
          }

          @Override
          public int run(CommandLine typed, Console console) {
            throw new IndexOutOfBoundsException("begin 831, end 816");
          }
        };

    assertThat(Commands.run(broken, List.of(), console)).isEqualTo(ExitStatus.UNREADABLE);
    assertThat(told.toString(UTF_8).lines()).hasSize(1);
  }
}
