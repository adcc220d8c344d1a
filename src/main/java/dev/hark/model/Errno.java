package dev.hark.model;

/** An error of the kernel by its name, {@code ENOENT}. */
public record Errno(String name) {
  /** What strerror says of it in the C locale; its name where that is not known. */
  public String words() {
    return ErrnoTable.find(name).map(ErrnoTable.Entry::words).orElse(name);
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
