package dev.hark.correlate;

/** Path arithmetic on text: the files of a log need not exist here. */
final class Paths {
  private Paths() {}

  /** {@code path} made absolute by {@code directory}; as it is where the directory is not known. */
  static String resolve(String directory, String path) {
    if (path.startsWith("/")) {
      return normal(path);
    }
    return directory.isEmpty() || path.isEmpty() ? path : normal(directory + "/" + path);
  }

  /**
   * Without {@code .}, empty parts and {@code ..}, as chdir without symbolic links would see it.
   */
  static String normal(String absolute) {
    StringBuilder out = new StringBuilder();
    for (String part : absolute.split("/", -1)) {
      if (part.equals("..")) {
        out.setLength(Math.max(0, out.lastIndexOf("/")));
      } else if (!part.isEmpty() && !part.equals(".")) {
        out.append('/').append(part);
      }
    }
    return out.isEmpty() ? "/" : out.toString();
  }
}
