package dev.hark.capture;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that bash reads before a script because {@code BASH_ENV} names it: it opens a high
 * descriptor for the records and switches them on. A number that the caller already uses is left
 * alone. Only the environment carries it, so {@code ./x.sh}, {@code env bash}, make and xargs are
 * all reached.
 *
 * <p>A record is {@code +} repeated for the depth, then, each after a 0x1f: {@code hark1-} and the
 * nonce, BASHPID, EPOCHREALTIME, {@code $?}, PIPESTATUS with spaces, {@code $-}, BASH_SUBSHELL,
 * BASH_SOURCE, LINENO, FUNCNAME, BASH_COMMAND, and what bash itself prints, the expanded command.
 */
final class ShellPrelude {
  /**
   * {@code ${…-}} keeps {@code set -u} quiet, and {@code [@]} joins by spaces whatever IFS is. All
   * of it is expanded by bash at each command, hence the single quotes around it.
   */
  private static final String FIELDS =
      String.join(
          "\\037",
          "${BASHPID-}",
          "${EPOCHREALTIME-}",
          "$?",
          "${PIPESTATUS[@]-}",
          "$-",
          "${BASH_SUBSHELL-}",
          "${BASH_SOURCE-}",
          "${LINENO-}",
          "${FUNCNAME-}",
          "${BASH_COMMAND-}",
          "");

  private ShellPrelude() {}

  /**
   * The text of the file.
   *
   * @param nonce 16 hex digits that no script can know, so that no output can pass for a record
   * @param records where the records go: {@code /dev/null} or a file
   * @param usersBashEnv the BASH_ENV that the command would have had; read first, untraced
   */
  static String text(String nonce, Path records, Optional<String> usersBashEnv) {
    String own =
        """
        # Under `bash -x` the trace is the user's own and stays where it was asked for; what this
        # file does is kept out of it.
        { if [[ $- != *x* && BASH_VERSINFO -ge 4 && ${BASH_VERSION} != 4.0* ]]; then
          if [[ ! -e /dev/fd/731 || /dev/fd/731 -ef @RECORDS@ ]] && exec 731>>@RECORDS@; then
            BASH_XTRACEFD=731
          elif [[ ! -e /dev/fd/197 || /dev/fd/197 -ef @RECORDS@ ]] && exec 197>>@RECORDS@; then
            BASH_XTRACEFD=197
          else
            exec {BASH_XTRACEFD}>>@RECORDS@ || unset BASH_XTRACEFD
          fi
          if [[ -n ${BASH_XTRACEFD-} ]]; then
            PS4=$'+\\037hark1-@NONCE@\\037@FIELDS@'
            set -x
          fi
        fi; } 2>/dev/null
        """
            .replace("@FIELDS@", FIELDS)
            .replace("@NONCE@", nonce)
            .replace("@RECORDS@", quoted(records));
    return "# hark: each command of this shell is written down before it runs, out of sight.\n"
        + usersBashEnv.map(ShellPrelude::source).orElse("")
        + "\n"
        + own;
  }

  /** BASH_ENV's value is expanded as in double quotes, and its file is not searched in PATH. */
  private static String source(String value) {
    String word = value.replace("\\", "\\\\").replace("\"", "\\\"");
    String path = value.contains("/") ? word : "./" + word;
    return "if [[ -r \"" + path + "\" ]]; then . \"" + path + "\"; fi";
  }

  private static String quoted(Path path) {
    return "'" + path.toString().replace("'", "'\\''") + "'";
  }
}
