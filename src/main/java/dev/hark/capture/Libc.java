package dev.hark.capture;

import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;

/**
 * The C library's calls that Java has no word for. Directly mapped: no proxy, no reflection per
 * call. {@code fork} is not here on purpose (a forked JVM hangs at its first collection), and no
 * call takes a callback (Java must not run in a signal handler).
 */
final class Libc {
  /** Size that holds any libc's posix_spawn objects; glibc on x86_64 needs 336 bytes. */
  static final int SPAWN_OBJECT = 1024;

  /** {@code sigset_t}: 1024 bits on every Linux. */
  static final int SIGSET = 128;

  static final short POSIX_SPAWN_SETSIGDEF = 4;
  static final short POSIX_SPAWN_SETSIGMASK = 8;

  /** Since glibc 2.26 and musl 1.1.22. */
  static final short POSIX_SPAWN_SETSID = 0x80;

  static final int WNOHANG = 1;
  static final int WUNTRACED = 2;
  static final int WCONTINUED = 8;
  static final int O_WRONLY = 1;
  static final int O_RDWR = 2;
  static final int O_CLOEXEC = 0x80000;
  static final int FALLOC_FL_KEEP_SIZE = 1;
  static final int IN_OPEN = 0x20;
  static final int IN_CLOEXEC = O_CLOEXEC;
  static final int SC_OPEN_MAX = 4;
  static final int PR_SET_DUMPABLE = 4;
  static final int PRIO_PROCESS = 0;
  static final int SIG_UNBLOCK = 1;

  static final int EINTR = 4;
  static final int ECHILD = 10;

  static final Pointer SIG_DFL = Pointer.NULL;
  static final Pointer SIG_IGN = Pointer.createConstant(1);

  static {
    Native.register(Libc.class, "c");
  }

  private Libc() {}

  /** Returns the errno, 0 for success. */
  static native int posix_spawn(
      IntByReference pid,
      String path,
      Pointer actions,
      Pointer attributes,
      Pointer argv,
      Pointer envp);

  static native int posix_spawn_file_actions_init(Pointer actions);

  static native int posix_spawn_file_actions_destroy(Pointer actions);

  static native int posix_spawn_file_actions_addclose(Pointer actions, int descriptor);

  static native int posix_spawn_file_actions_addopen(
      Pointer actions, int descriptor, String path, int flags, int mode);

  static native int posix_spawn_file_actions_adddup2(Pointer actions, int from, int to);

  static native int posix_spawnattr_init(Pointer attributes);

  static native int posix_spawnattr_destroy(Pointer attributes);

  static native int posix_spawnattr_setflags(Pointer attributes, short flags);

  static native int posix_spawnattr_setsigdefault(Pointer attributes, Pointer signals);

  static native int posix_spawnattr_setsigmask(Pointer attributes, Pointer signals);

  static native int waitpid(int pid, IntByReference status, int options) throws LastErrorException;

  static native int kill(int pid, int signal);

  static native Pointer signal(int signal, Pointer disposition);

  static native int pthread_sigmask(int how, Pointer signals, Pointer old);

  static native int setpriority(int which, int who, int nice);

  /** Returns a limit of the system, or -1 where there is none. */
  static native long sysconf(int name);

  static native int getpid();

  static native int geteuid();

  static native int open(String path, int flags);

  static native int close(int descriptor);

  static native int dup2(int from, int to);

  static native int fallocate(int descriptor, int mode, long offset, long length);

  static native int inotify_init1(int flags);

  /** Returns the watch, or -1. */
  static native int inotify_add_watch(int descriptor, String path, int events);

  static native int inotify_rm_watch(int descriptor, int watch);

  /** Blocks; returns the bytes read, or -1. */
  static native long read(int descriptor, Pointer buffer, long length);

  static native int truncate(String path, long length);

  static native int prctl(int option, long argument);
}
