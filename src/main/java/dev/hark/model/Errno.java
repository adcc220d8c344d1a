package dev.hark.model;

import java.util.Map;

/** An error of the kernel by its name, {@code ENOENT}. */
public record Errno(String name) {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("ENOENT", "No such file or directory"),
          Map.entry("EACCES", "Permission denied"),
          Map.entry("EPERM", "Operation not permitted"),
          Map.entry("ENOTDIR", "Not a directory"),
          Map.entry("EISDIR", "Is a directory"),
          Map.entry("EEXIST", "File exists"),
          Map.entry("ENOSPC", "No space left on device"),
          Map.entry("EROFS", "Read-only file system"),
          Map.entry("EMFILE", "Too many open files"),
          Map.entry("ECONNREFUSED", "Connection refused"),
          Map.entry("ENOTEMPTY", "Directory not empty"),
          Map.entry("ELOOP", "Too many levels of symbolic links"),
          Map.entry("ENAMETOOLONG", "File name too long"),
          Map.entry("ETXTBSY", "Text file busy"),
          Map.entry("ENOEXEC", "Exec format error"),
          Map.entry("EPIPE", "Broken pipe"));

  /** What strerror says of it in the C locale; its name where that is not known. */
  public String words() {
    return WORDS.getOrDefault(name, name);
  }

  /** The error that a message of a program quotes, if it is one of the common ones. */
  public static java.util.Optional<Errno> inMessage(String message) {
    for (Map.Entry<String, String> entry : WORDS.entrySet()) {
      if (message.contains(entry.getValue())) {
        return java.util.Optional.of(new Errno(entry.getKey()));
      }
    }
    return java.util.Optional.empty();
  }

  @Override
  public String toString() {
    return name;
  }
}
