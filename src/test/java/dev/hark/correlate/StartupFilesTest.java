package dev.hark.correlate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.StartupFile;
import dev.hark.parse.StraceReader;
import dev.hark.parse.TraceSink;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StartupFilesTest {
  private static <T extends TraceSink> T read(T sink, String log) throws IOException {
    String timed = log.lines().map(StartupFilesTest::timed).collect(Collectors.joining("\n"));
    StraceReader.read(new ByteArrayInputStream(timed.getBytes(StandardCharsets.UTF_8)), sink);
    return sink;
  }

  /** {@code 1.2 call} as {@code strace -ttt} has it. */
  private static String timed(String line) {
    int space = line.indexOf(' ');
    String fraction = (line.substring(2, space) + "000000").substring(0, 6);
    return "170000000" + line.charAt(0) + "." + fraction + line.substring(space);
  }

  private static List<String> files(String log) throws IOException {
    return read(new StartupFiles("/srv", "/answers/ready"), log).files().stream()
        .map(StartupFilesTest::line)
        .toList();
  }

  private static String line(StartupFile file) {
    return file.path() + " " + file.access() + " " + file.nanos() / 1_000_000;
  }

  @Test
  void filesComeInTheirOrderWithTheTimeUntilTheNext() throws IOException {
    String log =
        """
        1.000000 execve("/bin/bash", ["bash"], 0x7f /* 9 vars */) = 0
        1.001000 openat(AT_FDCWD, "/etc/ld.so.cache", O_RDONLY|O_CLOEXEC) = 3
        1.002000 openat(AT_FDCWD, "/etc/profile", O_RDONLY) = 3
        1.003000 openat(AT_FDCWD, "/h/.bash_login", O_RDONLY) = -1 ENOENT (No such file or directory)
        1.004000 openat(AT_FDCWD, "/h/.profile", O_RDONLY) = 3
        1.005000 openat(AT_FDCWD, "/h/.private", O_RDONLY) = -1 EACCES (Permission denied)
        1.034000 openat(AT_FDCWD, "/answers/ready", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3
        1.035000 openat(AT_FDCWD, "/h/later", O_RDONLY) = 3
        """;
    assertThat(files(log))
        .containsExactly(
            "/etc/profile READ 2",
            "/h/.bash_login MISSING 0",
            "/h/.profile READ 30",
            "/h/.private UNREADABLE 0");
    StartupFiles sink = read(new StartupFiles("/srv", "/answers/ready"), log);
    assertThat(sink.readyAt()).hasValue(34_000_000);
  }

  @Test
  void aFileThatIsReadAsDataIsNone() throws IOException {
    assertThat(
            files(
                """
                1.0 execve("/bin/bash", ["bash"], 0x7f /* 9 vars */) = 0
                1.1 openat(AT_FDCWD, "/h/names", O_RDONLY) = 3
                1.2 dup2(3, 0) = 0
                1.3 openat(AT_FDCWD, "/h/.extra", O_RDONLY) = 3
                1.4 openat(AT_FDCWD, "/h/log", O_WRONLY|O_CREAT, 0666) = 4
                1.5 openat(AT_FDCWD, "/h/bin", O_RDONLY|O_DIRECTORY) = 4
                """))
        .containsExactly("/h/.extra READ 0");
  }

  @Test
  void aRelativeFileIsThatOfTheFolderTheShellIsIn() throws IOException {
    assertThat(
            files(
                """
                1.0 execve("/bin/bash", ["bash"], 0x7f /* 9 vars */) = 0
                1.1 openat(AT_FDCWD, "here.sh", O_RDONLY) = 3
                1.2 chdir("/h") = 0
                1.3 openat(AT_FDCWD, "there.sh", O_RDONLY) = 3
                """))
        .containsExactly("/srv/here.sh READ 200", "/h/there.sh READ 0");
  }

  @Test
  void whatAShellOnlyLooksForIsNotMissed() throws IOException {
    assertThat(
            files(
                """
                1.0 execve("/bin/bash", ["bash"], 0x7f /* 9 vars */) = 0
                1.1 newfstatat(AT_FDCWD, "/h/.bashrc", 0x7f, 0) = -1 ENOENT (No such file or directory)
                1.2 access("/h/.config/fish/config.fish", R_OK) = -1 ENOENT (No such file or directory)
                """))
        .containsExactly("/h/.config/fish/config.fish MISSING 0");
  }

  @Test
  void onlyWhatTheShellItselfSaysIsItsTrace() throws IOException {
    SpokenWords words =
        read(
            new SpokenWords(),
            """
            1.0 execve("/bin/zsh", ["zsh"], 0x7f /* 9 vars */) = 0
            1.1 write(1, "hello\\n", 6) = 6
            1.2 write(2, "+ PATH=", 7) = 7
            1.3 write(2, "/a\\n", 3) = 3
            1.4 write(12, "+ true\\n", 7) = 7
            """);
    assertThat(words.text()).isEqualTo("+ PATH=/a\n+ true\n");
  }
}
