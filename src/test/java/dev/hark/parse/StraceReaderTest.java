package dev.hark.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StraceReaderTest {
  private static String told(String log) throws IOException {
    EchoSink sink = new EchoSink();
    StraceReader.read(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)), sink);
    return sink.toString();
  }

  @Test
  void joinsBothHalvesOfACallByItsTask() throws IOException {
    assertThat(
            told(
                """
                7     1700000000.000001 read(3</etc/a b>,  <unfinished ...>
                8     1700000000.000002 openat(AT_FDCWD, "x", O_RDONLY) = -1 ENOENT (No such file or directory) <0.000009>
                7     1700000000.000003 <... read resumed>"q", 1) = 1 <0.000012>
                8     1700000000.000004 clone3({flags=0} <unfinished ...>
                8     1700000000.000005 <... clone3 resumed> => {parent_tid=[9]}, 88) = 9 <0.000001>
                """))
        .isEqualTo(
            """
            8 openat(AT_FDCWD, "x", O_RDONLY) FAILED -1 ENOENT @2 from 1700000000000002000 for 9000
            7 read(3</etc/a b>, "q", 1) RETURNED 1 @1-3 from 1700000000000001000 for 12000
            8 clone3({flags=0} => {parent_tid=[9]}, 88) RETURNED 9 @4-5 from 1700000000000004000 for 1000
            """);
  }

  @Test
  void tellsHowATaskEndsAndWhatItLeftOpen() throws IOException {
    assertThat(
            told(
                """
                7     pause( <unfinished ...>
                8     --- SIGCHLD {si_signo=SIGCHLD, si_pid=9} ---
                8     --- stopped by SIGTSTP ---
                8     nanosleep({tv_sec=1, tv_nsec=0}, NULL) = ? ERESTART_RESTARTBLOCK (Interrupted by signal)
                8     exit_group(3)                     = ?
                8     +++ exited with 3 +++
                7     <... pause resumed>)              = ?
                7     +++ killed by SIGSEGV (core dumped) +++
                6     wait4(-1,  <unfinished ...>
                """))
        .isEqualTo(
            """
            8 signal SIGCHLD {si_signo=SIGCHLD, si_pid=9} @2
            8 stopped SIGTSTP @3
            8 nanosleep({tv_sec=1, tv_nsec=0}, NULL) RESTARTING 0 ERESTART_RESTARTBLOCK @4
            8 exit_group(3) NO_RETURN 0 @5
            8 exited 3 @6
            7 pause() NO_RETURN 0 @1-7
            7 killed SIGSEGV with core @8
            6 wait4(-1, ) NEVER_RESUMED @9
            """);
  }

  @Test
  void followsAnExecveByAThreadIntoItsLeader() throws IOException {
    assertThat(
            told(
                """
                10    futex(0x1, FUTEX_WAIT <unfinished ...>
                11    execve("/bin/a", ["a"], 0x1 /* 2 vars */ <unfinished ...>
                10    +++ superseded by execve in pid 11 +++
                10    <... execve resumed>)             = 0
                """))
        .isEqualTo(
            """
            10 futex(0x1, FUTEX_WAIT) NEVER_RESUMED @1
            10 superseded by 11 @3
            10 execve("/bin/a", ["a"], 0x1 /* 2 vars */) RETURNED 0 @2-4
            """);
  }

  @Test
  void findsWhoseTheUnnumberedLinesOfStderrAre() throws IOException {
    assertThat(
            told(
                """
                execve("/bin/sh", ["sh"], 0x1 /* 2 vars */) = 0
                clone(child_stack=NULL, flags=SIGCHLDstrace: Process 21 attached
                , child_tidptr=0x7f) = 21
                [pid    20] wait4(-1 <unfinished ...>
                [pid    21] exit_group(0)               = ?
                [pid    21] +++ exited with 0 +++
                <... wait4 resumed>, [0], 0, NULL) = 21
                write(1, "done\\n", 5done
                )                   = 5
                """))
        .isEqualTo(
            """
            0 execve("/bin/sh", ["sh"], 0x1 /* 2 vars */) RETURNED 0 @1
            0 text strace: Process 21 attached @2
            0 clone(child_stack=NULL, flags=SIGCHLD, child_tidptr=0x7f) RETURNED 21 @2
            20 is who had no number @4
            21 exit_group(0) NO_RETURN 0 @5
            21 exited 0 @6
            20 wait4(-1, [0], 0, NULL) RETURNED 21 @4-7
            0 text done @8
            20 write(1, "done\\n", 5) RETURNED 5 @8
            """);
  }

  @Test
  void takesTheOutputOutOfTheCallItTore() throws IOException {
    assertThat(
            told(
                """
                write(2, "+ cp a b\\n", 9+ cp a b
                )               = 9
                write(1, "0\\n", 20
                )                      = 2
                write(1, "x) = 3\\ny\\n", 9x) = 3
                y
                )          = 9
                write(2, "cp: ", 4cp: )                     = 4
                write(2, "+ cp assets/one assets/two build"..., 45+ cp assets/one assets/two build/here/and/so
                ) = 45
                close(3) = 0
                """))
        .isEqualTo(
            """
            0 text + cp a b @1
            0 write(2, "+ cp a b\\n", 9) RETURNED 9 @1
            0 text 0 @3
            0 write(1, "0\\n", 2) RETURNED 2 @3
            0 text x) = 3 @5
            0 text y @6
            0 write(1, "x) = 3\\ny\\n", 9) RETURNED 9 @5
            0 text cp:  @8
            0 write(2, "cp: ", 4) RETURNED 4 @8
            0 text + cp assets/one assets/two build/here/and/so @9
            0 write(2, "+ cp assets/one assets/two build"..., 45) RETURNED 45 @9
            0 close(3) RETURNED 0 @11
            """);
  }

  @Test
  void knowsTheOutputOfOneTaskInTheCallOfAnother() throws IOException {
    assertThat(
            told(
                """
                [pid    5] write(2, "mkdir: cannot create directory "..., 40 <unfinished ...>
                [pid    6] close(1mkdir: cannot create directory 'x': None
                 <unfinished ...>
                [pid    5] <... write resumed>)            = 40
                [pid    6] <... close resumed>)            = 0
                """))
        .isEqualTo(
            """
            0 text mkdir: cannot create directory 'x': None @2
            5 write(2, "mkdir: cannot create directory "..., 40) RETURNED 40 @1-4
            6 close(1) RETURNED 0 @2-5
            """);
  }

  @Test
  void handsALineOnAsSoonAsItIsComplete() throws IOException {
    EchoSink sink = new EchoSink();
    List<String> toldBeforeEachRead = new ArrayList<>();
    List<byte[]> pieces =
        List.of(
            "7     close(3) = 0\n7     clo".getBytes(StandardCharsets.UTF_8),
            "se(4) = 0\n".getBytes(StandardCharsets.UTF_8));
    StraceReader.read(new PieceStream(pieces, () -> toldBeforeEachRead.add(sink.toString())), sink);
    assertThat(toldBeforeEachRead)
        .containsExactly(
            "",
            "7 close(3) RETURNED 0 @1\n",
            "7 close(3) RETURNED 0 @1\n7 close(4) RETURNED 0 @2\n");
  }

  @Test
  void countsEveryLineAndByte() throws IOException {
    String log = "7     close(3) = 0\n\nnot strace's\n7     clo";
    assertThat(
            StraceReader.read(
                new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)), new EchoSink()))
        .isEqualTo(new StraceReader.Account(4, log.length()));
    assertThat(told(log))
        .isEqualTo(
            """
            7 close(3) RETURNED 0 @1
            0 unreadable  @2
            0 unreadable not strace's @3
            0 unreadable 7     clo @4
            """);
  }

  @Test
  void aSummaryMayHaveOneColumnOfNumbers() throws IOException {
    assertThat(
            told(
                """
                7     exit_group(3)                     = ?
                7     +++ exited with 3 +++
                syscall              calls
                ---------------- ---------
                wait4                    7
                openat                 136
                ---------------- ---------
                total                  143
                """))
        .isEqualTo(
            """
            7 exit_group(3) NO_RETURN 0 @1
            7 exited 3 @2
            """);
  }
}
