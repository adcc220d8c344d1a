package dev.hark.environment;

import dev.hark.model.HomeFolder;
import dev.hark.model.StartupLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The folders that lines of start-up files name, whether the lines ran or not. */
final class Mentions {
  private final StartupTexts texts;
  private final HomeFolder home;
  private final Map<String, String> environment;

  Mentions(StartupTexts texts, HomeFolder home, Map<String, String> environment) {
    this.texts = texts;
    this.home = home;
    this.environment = environment;
  }

  /** A folder and the line that names it. */
  record Mention(String folder, StartupLine at, String text) {}

  /** Those in {@code file} that hold a program of that name. */
  List<Mention> of(String file, String command) {
    List<Mention> found = new ArrayList<>();
    List<String> lines = texts.lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith("#")) {
        continue;
      }
      for (String folder : folders(line)) {
        if (texts.isProgram(folder + "/" + command)) {
          found.add(new Mention(folder, StartupLine.of(file, i + 1), line));
        }
      }
    }
    return found;
  }

  /** Absolute paths in a line, the variables that are known put in. */
  List<String> folders(String line) {
    List<String> folders = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    int i = 0;
    while (i <= line.length()) {
      char c = i < line.length() ? line.charAt(i) : ' ';
      if (c == '$') {
        int end = variableEnd(line, i);
        String name = line.substring(i + 1, end).replace("{", "").replace("}", "");
        path.append(name.equals("HOME") ? home.path() : environment.getOrDefault(name, "$"));
        i = end;
        continue;
      }
      boolean tilde = c == '~' && path.isEmpty();
      if (tilde) {
        path.append(home.path());
      } else if (isPathCharacter(c)) {
        path.append(c);
      } else if (c != '"') {
        keep(path, folders);
      }
      i++;
    }
    return folders;
  }

  private static void keep(StringBuilder path, List<String> folders) {
    boolean known = path.length() > 1 && path.charAt(0) == '/' && path.indexOf("$") < 0;
    if (known) {
      boolean slash = path.charAt(path.length() - 1) == '/';
      folders.add(slash ? path.substring(0, path.length() - 1) : path.toString());
    }
    path.setLength(0);
  }

  private static int variableEnd(String line, int at) {
    if (line.startsWith("${", at)) {
      int close = line.indexOf('}', at);
      return close < 0 ? line.length() : close + 1;
    }
    int i = at + 1;
    while (i < line.length()
        && (Character.isLetterOrDigit(line.charAt(i)) || line.charAt(i) == '_')) {
      i++;
    }
    return i;
  }

  private static boolean isPathCharacter(char c) {
    return Character.isLetterOrDigit(c) || "/._-+@%,".indexOf(c) >= 0;
  }
}
