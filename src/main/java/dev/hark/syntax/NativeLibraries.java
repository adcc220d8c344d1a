package dev.hark.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Puts the native parts of the parser where they can be loaded from: hark's own cache folder, else
 * a private folder that is removed again. The library's own unpacking writes in place and into the
 * home folder; two harks at once could then load half a file. So the files are put there first,
 * whole or not at all, in a folder named by their content, and the library finds nothing to do.
 */
final class NativeLibraries {
  /** The library's own property for the folder it looks into. */
  private static final String FOLDER_PROPERTY = "tree-sitter-lib";

  private static final List<String> LIBRARIES = List.of("tree-sitter", "tree-sitter-bash");

  private NativeLibraries() {}

  /** Whether the native parts are loaded now. Never throws. */
  static synchronized boolean load(Path cacheFolder) {
    try {
      Map<String, byte[]> files = filesForThisMachine();
      return !files.isEmpty() && (loadFrom(cacheFolder, files) || loadFromTemporary(files));
    } catch (IOException | RuntimeException | LinkageError e) {
      return false;
    }
  }

  private static Map<String, byte[]> filesForThisMachine() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String library : LIBRARIES) {
      String name = "lib/" + architecture() + "-linux-gnu-" + library + ".so";
      try (InputStream in = NativeLibraries.class.getClassLoader().getResourceAsStream(name)) {
        if (in == null) {
          return Map.of();
        }
        files.put(name, in.readAllBytes());
      }
    }
    return files;
  }

  /** The name the library gives it: it knows two. */
  private static String architecture() {
    String name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return name.contains("amd64") || name.contains("x86_64") ? "x86_64" : name;
  }

  private static boolean loadFromTemporary(Map<String, byte[]> files) throws IOException {
    Path folder = Files.createTempDirectory("hark-");
    try {
      return loadFrom(folder, files);
    } finally {
      // Once mapped, the files are no longer needed by name.
      removeAll(folder);
    }
  }

  private static boolean loadFrom(Path cacheFolder, Map<String, byte[]> files) {
    String before = System.getProperty(FOLDER_PROPERTY);
    try {
      Path folder = cacheFolder.toAbsolutePath().resolve("tree-sitter-" + checksum(files));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path path = folder.resolve(file.getKey());
        putWhole(path, file.getValue());
        System.load(path.toString());
      }
      System.setProperty(FOLDER_PROPERTY, folder.toString());
      initialise("org.treesitter.TSParser");
      initialise("org.treesitter.TreeSitterBash");
      return true;
    } catch (IOException | RuntimeException | LinkageError | ClassNotFoundException e) {
      return false;
    } finally {
      restore(before);
    }
  }

  private static void initialise(String className) throws ClassNotFoundException {
    Class.forName(className, true, NativeLibraries.class.getClassLoader());
  }

  private static void restore(@Nullable String before) {
    if (before == null) {
      System.clearProperty(FOLDER_PROPERTY);
    } else {
      System.setProperty(FOLDER_PROPERTY, before);
    }
  }

  private static void putWhole(Path path, byte[] content) throws IOException {
    if (Files.exists(path) && Arrays.equals(Files.readAllBytes(path), content)) {
      return;
    }
    Path folder = path.getParent();
    if (folder == null) {
      throw new IOException("no folder: " + path);
    }
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "", ".part");
    try {
      Files.write(part, content);
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static String checksum(Map<String, byte[]> files) {
    CRC32 sum = new CRC32();
    files.values().forEach(sum::update);
    return Long.toHexString(sum.getValue());
  }

  private static void removeAll(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (var inside = Files.newDirectoryStream(folder)) {
        for (Path path : inside) {
          removeAll(path);
        }
      }
    }
    Files.deleteIfExists(folder);
  }
}
