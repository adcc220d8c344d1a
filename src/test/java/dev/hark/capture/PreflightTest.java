package dev.hark.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {
  @TempDir Path temporary;

  @Test
  void anotherSystemThanLinuxIsToldSo() {
    assertThatThrownBy(() -> Preflight.requireLinux("Mac OS X"))
        .isInstanceOfSatisfying(
            CannotTrace.class, trouble -> assertThat(trouble.exitStatus()).isEqualTo(125))
        .hasMessage(
            "cannot trace: strace exists on Linux only and this is Mac OS X;"
                + " run hark in a Linux machine or container (analyze works everywhere)");
    Preflight.requireLinux("Linux");
  }

  @Test
  void deniedTracingNamesTheWayOut() {
    String said = "strace: attach: ptrace(PTRACE_SEIZE, 7): Operation not permitted\n";
    assertThat(PtraceDenied.reason(said, 42, "0", false))
        .contains("being traced by process 42")
        .contains("run hark outside of it");
    assertThat(PtraceDenied.reason(said, 0, "2", false)).contains("sysctl kernel.yama");
    assertThat(PtraceDenied.reason(said, 0, "3", false)).contains("reboot");
    assertThat(PtraceDenied.reason(said, 0, "", true)).contains("--cap-add=SYS_PTRACE");
    assertThat(PtraceDenied.reason(said, 0, "", false)).contains("the system forbids ptrace");
    assertThat(PtraceDenied.reason("strace: invalid option\n", 0, "", false))
        .isEqualTo(
            "cannot trace: a trial run failed (strace: invalid option); check strace and bash");
  }

  @Test
  void eachDistributionHasItsInstallLine() {
    assertThat(Install.of("strace", "ID=debian\n")).endsWith("sudo apt-get install strace");
    assertThat(Install.of("strace", "ID=x\nID_LIKE=\"ubuntu debian\"\n")).contains("apt-get");
    assertThat(Install.of("strace", "ID=\"rocky\"\nID_LIKE=\"rhel centos fedora\"\n"))
        .endsWith("sudo dnf install strace");
    assertThat(Install.of("strace", "ID=alpine\n")).endsWith("sudo apk add strace");
    assertThat(Install.of("strace", "ID=arch\n")).endsWith("sudo pacman -S strace");
    assertThat(Install.of("strace", "")).endsWith("the system's package manager");
  }

  @Test
  void theVersionStandsInTheFirstLine() {
    assertThat(Preflight.bashVersion("GNU bash, version 5.2.15(1)-release (x86_64)\nmore"))
        .contains("5.2.15(1)-release");
    assertThat(Preflight.bashVersion("something else")).isEmpty();
  }

  @Test
  void pathIsSearchedAsTheSystemDoes() throws IOException {
    Path first = Files.createDirectory(temporary.resolve("first"));
    Path second = Files.createDirectory(temporary.resolve("second"));
    Files.writeString(first.resolve("tool"), "");
    Path wanted = executable(second.resolve("tool"), "#!/bin/sh\n");
    CommandPath path = CommandPath.of(Map.of("PATH", first + ":" + second));
    assertThat(path.program("tool")).isEqualTo(wanted);
    assertThatThrownBy(() -> path.program("nothing"))
        .isInstanceOfSatisfying(
            CannotTrace.class, trouble -> assertThat(trouble.exitStatus()).isEqualTo(127));
    assertThatThrownBy(() -> CommandPath.of(Map.of("PATH", first.toString())).program("tool"))
        .isInstanceOfSatisfying(
            CannotTrace.class, trouble -> assertThat(trouble.exitStatus()).isEqualTo(126));
  }

  @Test
  void onlyATextWithoutAnInterpreterNeedsAShell() throws IOException {
    Path bash = Path.of("/bin/bash");
    Path script = temporary.resolve("script");
    assertThat(Executable.interpreter(executable(script, "echo a\n"), bash))
        .isEqualTo(List.of("/bin/bash"));
    assertThat(Executable.interpreter(executable(script, "#!/bin/sh\necho a\n"), bash)).isEmpty();
    assertThat(Executable.interpreter(executable(script, "#! /bin/sh -e\n"), bash)).isEmpty();
    assertThat(Executable.interpreter(executable(script, "\177ELF\0\n"), bash)).isEmpty();
    assertThatThrownBy(
            () -> Executable.interpreter(executable(script, "#!/bin/bash\r\necho\r\n"), bash))
        .hasMessageContaining("bad interpreter /bin/bash\\r: no such file; its lines end in CR LF");
  }

  private static Path executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
