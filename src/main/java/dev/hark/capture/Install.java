package dev.hark.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How a missing program is installed here, by os-release(5). */
final class Install {
  private Install() {}

  static String of(String tool) {
    try {
      return of(tool, Files.readString(Path.of("/etc/os-release"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return of(tool, "");
    }
  }

  static String of(String tool, String osRelease) {
    String ids = "";
    for (String line : osRelease.split("\n", -1)) {
      if (line.startsWith("ID=") || line.startsWith("ID_LIKE=")) {
        ids += " " + line.substring(line.indexOf('=') + 1).replace("\"", "");
      }
    }
    ids += " ";
    if (ids.contains(" debian ") || ids.contains(" ubuntu ")) {
      return "install it: sudo apt-get install " + tool;
    }
    if (ids.contains(" fedora ") || ids.contains(" rhel ")) {
      return "install it: sudo dnf install " + tool;
    }
    if (ids.contains(" alpine ")) {
      return "install it: sudo apk add " + tool;
    }
    if (ids.contains(" arch ")) {
      return "install it: sudo pacman -S " + tool;
    }
    return ids.contains(" suse ") || ids.contains(" opensuse ")
        ? "install it: sudo zypper install " + tool
        : "install it with the system's package manager";
  }
}
