package dev.hark.correlate;

/** Path arithmetic on text: the files of a log need not exist here. */
final class Paths {
  private Paths() {}

  /** {@code path} made absolute by {@code directory}; as it is where the directory is not known. */
  static String resolve(String directory, String path) {
    if (path.startsWith("/")) {
      return normal(path);
    }
    if (directory.isEmpty() || path.isEmpty()) {
      return path;
    }
    String joined = directory + "/" + path;
    return directory.startsWith("/") ? normal(joined) : joined;
  }

  /** The directory that {@code path}, which may be empty, leads to from {@code directory}. */
  static String below(String directory, String path) {
    return path.isEmpty() ? directory : resolve(directory, path);
  }

  /**
   * Without {@code .}, empty parts and {@code ..}, as chdir without symbolic links would see it.
   */
  static String normal(String absolute) {
    if (isNormal(absolute)) {
      return absolute;
    }
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

  /** Most paths of a log are: then nothing is made. */
  private static boolean isNormal(String path) {
    if (path.length() < 2 || path.charAt(0) != '/') {
      return false;
    }
    int part = 1;
    for (int i = 1; i < path.length(); i++) {
      if (path.charAt(i) == '/') {
        if (!isNormalPart(path, part, i)) {
          return false;
        }
        part = i + 1;
      }
    }
    return isNormalPart(path, part, path.length());
  }

  private static boolean isNormalPart(String path, int from, int to) {
    return switch (to - from) {
      case 0 -> false;
      case 1 -> path.charAt(from) != '.';
      case 2 -> path.charAt(from) != '.' || path.charAt(from + 1) != '.';
      default -> true;
    };
  }
}
