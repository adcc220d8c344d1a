package dev.hark.environment;

import dev.hark.model.HomeFolder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files that shells look for by themselves. */
final class Candidates {
  private final HomeFolder home;
  private final Map<String, String> environment;
  private final StartupTexts texts;

  Candidates(HomeFolder home, Map<String, String> environment, StartupTexts texts) {
    this.home = home;
    this.environment = environment;
    this.texts = texts;
  }

  /** Every file that one shell or another would read in one mode or another. */
  Set<String> all() {
    Set<String> files = new LinkedHashSet<>();
    for (String name :
        List.of(".bashrc", ".bash_profile", ".bash_login", ".profile", ".zshenv", ".zprofile")) {
      files.add(home.file(name));
    }
    files.addAll(List.of(home.file(".zshrc"), home.file(".zlogin")));
    String zdotdir = environment.getOrDefault("ZDOTDIR", "");
    if (!zdotdir.isEmpty()) {
      for (String name : List.of(".zshenv", ".zprofile", ".zshrc", ".zlogin")) {
        files.add(zdotdir + "/" + name);
      }
    }
    for (String folder : List.of(fishFolder(), home.file(".config/fish"), "/etc/fish")) {
      files.addAll(texts.filesIn(folder + "/conf.d", ".fish"));
      files.add(folder + "/config.fish");
    }
    files.addAll(List.of("/etc/profile", "/etc/bash.bashrc", "/etc/zsh/zshenv"));
    files.addAll(List.of("/etc/zsh/zprofile", "/etc/zsh/zshrc", "/etc/environment"));
    files.addAll(texts.filesIn("/etc/profile.d", ".sh"));
    return files;
  }

  private String fishFolder() {
    String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
    return (config.isEmpty() ? home.file(".config") : config) + "/fish";
  }
}
