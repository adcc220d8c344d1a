package dev.hark.model;

/**
 * bash read on in its script. After each command for which it forked it gives back what it had read
 * too much, with lseek(2), and reads on behind that command: input.c, {@code sync_buffered_stream},
 * bash 2.0 to 5.3. So a read between two commands proves that they belong to different commands of
 * the script, and its length tells where in the file that was.
 *
 * @param shown the text that strace shows of it, without its mark of a cut
 * @param bytes what the call returned: up to 8192, what is left of the script
 */
public record ScriptRead(Moment at, String shown, int bytes) {
  /** bash reads no more than this at a time; a shorter read reaches the end of the script. */
  public static final int BUFFER = 8192;
}
