package dev.hark.model;

/**
 * The user's home, which people write as {@code ~}.
 *
 * @param path absolute; empty where there is none
 */
public record HomeFolder(String path) {
  /** {@code ~/.bashrc} for a file in it; any other path as it is. */
  public String shorten(String file) {
    if (path.length() < 2) {
      return file;
    }
    if (file.equals(path)) {
      return "~";
    }
    return file.startsWith(path + "/") ? "~" + file.substring(path.length()) : file;
  }

  /** {@code ~/.bashrc:8}; without the number where it is not known. */
  public String shorten(StartupLine line) {
    String file = shorten(line.file());
    return line.line().isPresent() ? file + ":" + line.line().getAsInt() : file;
  }

  /** A PATH, each of its entries short. */
  public String shortenAll(String folders) {
    StringBuilder all = new StringBuilder();
    for (String folder : folders.split(":", -1)) {
      all.append(all.isEmpty() ? "" : ":").append(shorten(folder));
    }
    return all.toString();
  }

  /** A file in the home. */
  public String file(String name) {
    return path + "/" + name;
  }
}
