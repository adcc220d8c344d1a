package dev.hark.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrdinaryListTest {
  private static final String LOG =
      """
      execve("/usr/local/bin/ls", ["ls"], 0x1 /* 3 vars */) = -1 ENOENT (No such file or directory)
      execve("/usr/bin/ls", ["ls"], 0x1 /* 3 vars */) = 0
      access("/etc/ld.so.preload", R_OK) = -1 ENOENT (No such file or directory)
      openat(AT_FDCWD, "/home/me/.lsrc", O_RDONLY) = -1 ENOENT (No such file or directory)
      ioctl(1, TCGETS, 0x1) = -1 ENOTTY (Inappropriate ioctl for device)
      ioctl(2, TCGETS, 0x1) = -1 ENOTTY (Inappropriate ioctl for device)
      mkdir("/tmp/x", 0777) = -1 EEXIST (File exists)
      +++ exited with 0 +++
      """;

  private static String hark(String log, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, UTF_8);
    Console console =
        new Console(
            new ByteArrayInputStream(log.getBytes(UTF_8)),
            print,
            print,
            Map.of("LC_ALL", "C.UTF-8"));
    assertThat(Commands.run(words, console)).isZero();
    return out.toString(UTF_8);
  }

  @Test
  void everyFailedCallIsInAFamily() {
    assertThat(hark(LOG, "analyze", "--ordinary", "-q", "-"))
        .isEqualTo(
            """
            6 system calls failed, all of them ordinary:
              2  isatty          is this a terminal? no
              1  already-there   to be made, and there already
              1  config-probe    settings that need not exist
              1  dynamic-linker  a library is looked for in several places
              1  path-search     a command is looked for along PATH
            """);
  }

  @Test
  void whatAFindingClaimsIsInNoFamily() {
    assertThat(hark("", "analyze", "--ordinary", "-q", "samples/01-deploy/capture"))
        .contains("system calls failed, ")
        .contains("of them ordinary:")
        .doesNotContain("all of them");
  }
}
