package dev.hark.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How hark itself was started, which is how the command has to start: what the launcher noted
 * before the JVM opened its own files, replaced ignored signals and before bash touched variables.
 *
 * @param environment the variables that the command would have had without hark, in their order
 * @param descriptors the open descriptors that it would have inherited
 * @param ignoredSignals bit n-1 stands for signal n, as SigIgn of proc(5)
 * @param blockedSignals likewise, SigBlk
 * @param arguments hark's own words, byte by byte
 */
public record Launch(
    Map<String, String> environment,
    Set<Integer> descriptors,
    long ignoredSignals,
    long blockedSignals,
    List<String> arguments) {

  /** {@code 0 1 2 7}, written by the launcher. */
  static final String DESCRIPTORS = "HARK_LAUNCH_FDS";

  /** SigIgn in hex, written by the launcher. */
  static final String IGNORED = "HARK_LAUNCH_SIGIGN";

  /** Names that the command must not have: the launcher's shell or the launcher set them. */
  static final String ABSENT = "HARK_LAUNCH_ABSENT";

  /** {@code HARK_LAUNCH_WAS_NAME=value}: what NAME was before the launcher changed it. */
  static final String WAS = "HARK_LAUNCH_WAS_";

  public Launch {
    environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    descriptors = Set.copyOf(descriptors);
    arguments = List.copyOf(arguments);
  }

  /** Reads it from proc(5); the JVM's own view of arguments and variables loses bytes. */
  public static Launch current() throws IOException {
    Path self = Path.of("/proc/self");
    Map<String, String> noted = variables(nulSeparated(self.resolve("environ")));
    return new Launch(
        environment(noted),
        descriptors(noted),
        noted.containsKey(IGNORED)
            ? Long.parseUnsignedLong(noted.getOrDefault(IGNORED, "0"), 16)
            : ProcStatus.of(self).mask("SigIgn"),
        // The first thread only waits for the JVM; its mask is still the one hark was given.
        ProcStatus.of(self.resolve("task").resolve(Files.readSymbolicLink(self))).mask("SigBlk"),
        nulSeparated(self.resolve("cmdline")));
  }

  /**
   * The command's words as the bytes that were typed.
   *
   * @param words the same as Java decoded them; they stand at the end of hark's own arguments
   */
  public List<String> exactly(List<String> words) {
    int from = arguments.size() - words.size();
    return from < 0 ? words : arguments.subList(from, arguments.size());
  }

  static Map<String, String> environment(Map<String, String> noted) {
    Map<String, String> result = new LinkedHashMap<>(noted);
    noted.forEach(
        (name, value) -> {
          if (name.startsWith(WAS)) {
            result.put(name.substring(WAS.length()), value);
          }
        });
    result.keySet().removeAll(Arrays.asList(noted.getOrDefault(ABSENT, "").split(" ", -1)));
    result.keySet().removeIf(name -> name.startsWith("HARK_LAUNCH_"));
    return result;
  }

  private static Set<Integer> descriptors(Map<String, String> noted) {
    Set<Integer> result = new LinkedHashSet<>();
    for (String number : noted.getOrDefault(DESCRIPTORS, "0 1 2").trim().split(" +", -1)) {
      if (!number.isEmpty()) {
        result.add(Integer.valueOf(number));
      }
    }
    return result;
  }

  private static Map<String, String> variables(List<String> entries) {
    Map<String, String> result = new LinkedHashMap<>();
    for (String entry : entries) {
      int equals = entry.indexOf('=');
      if (equals > 0) {
        result.putIfAbsent(entry.substring(0, equals), entry.substring(equals + 1));
      }
    }
    return result;
  }

  private static List<String> nulSeparated(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<String> result = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        result.add(ByteText.decode(Arrays.copyOfRange(bytes, start, i)));
        start = i + 1;
      }
    }
    return result;
  }
}
