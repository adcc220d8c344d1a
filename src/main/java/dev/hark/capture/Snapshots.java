package dev.hark.capture;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Copies of the scripts of a run as they were when they ran: {@code sources/0001}, … with {@code
 * index.jsonl}, one {@code {"path": …, "file": …}} a line, so that a killed hark leaves a whole
 * one.
 */
public final class Snapshots {
  /** Larger files are no scripts. */
  public static final long LARGEST = 4L << 20;

  private static final JsonFactory JSON = new JsonFactory();

  private final Path folder;
  private final Set<String> kept = new HashSet<>();

  Snapshots(Path folder) {
    this.folder = folder;
  }

  /** Whether a file was copied, now or before. */
  public enum Kept {
    COPIED,
    ALREADY,
    /** Not a regular file, too large, unreadable, or no room. */
    REFUSED
  }

  /**
   * Copies a script; the first copy of a path stays.
   *
   * @param pathAsSeen the name by which the traces know it
   * @param resolved where it lies
   */
  public synchronized Kept keep(String pathAsSeen, Path resolved) {
    if (kept.contains(pathAsSeen)) {
      return Kept.ALREADY;
    }
    if (!Files.isRegularFile(resolved)) {
      return Kept.REFUSED;
    }
    try (InputStream in = Files.newInputStream(resolved)) {
      byte[] content = in.readNBytes((int) LARGEST + 1);
      if (content.length > LARGEST) {
        return Kept.REFUSED;
      }
      String name = String.format("%04d", kept.size() + 1);
      PrivateFiles.write(folder.resolve(name), content);
      if (kept.isEmpty()) {
        PrivateFiles.write(index(), new byte[0]);
      }
      Files.writeString(index(), entry(pathAsSeen, name), StandardOpenOption.APPEND);
      kept.add(pathAsSeen);
      return Kept.COPIED;
    } catch (IOException e) {
      return Kept.REFUSED;
    }
  }

  /** Path as seen → its lines without their ends; empty when nothing was kept. */
  public Map<String, List<String>> read() throws IOException {
    Map<String, List<String>> result = new LinkedHashMap<>();
    if (!Files.isRegularFile(index())) {
      return result;
    }
    for (String line : Files.readAllLines(index(), StandardCharsets.UTF_8)) {
      Map<String, String> entry = fields(line);
      String path = entry.get("path");
      String file = entry.get("file");
      // A name with anything but digits was not written here and could lead out of the folder.
      if (path != null && file != null && file.chars().allMatch(c -> c >= '0' && c <= '9')) {
        byte[] content = Files.readAllBytes(folder.resolve(file));
        result.put(path, lines(new String(content, StandardCharsets.UTF_8)));
      }
    }
    return result;
  }

  /** A carriage return is a part of its line: it is one for the shell too. */
  private static List<String> lines(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    return text.isEmpty() || text.endsWith("\n") ? lines.subList(0, lines.size() - 1) : lines;
  }

  private Path index() {
    return folder.resolve("index.jsonl");
  }

  private static String entry(String path, String file) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("path", path);
      json.writeStringField("file", file);
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static Map<String, String> fields(String line) throws IOException {
    Map<String, String> result = new LinkedHashMap<>();
    try (JsonParser json = JSON.createParser(line)) {
      json.nextToken();
      for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
        json.nextToken();
        result.put(name, json.getText());
      }
    }
    return result;
  }
}
