package dev.hark.environment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How each shell is asked for its trace, and how the trace is read. */
public final class ShellTraces {
  private final StartupTexts texts;
  private final String nonce;

  /**
   * @param nonce a word that no start-up file prints
   */
  public ShellTraces(StartupTexts texts, String nonce) {
    this.texts = texts;
    this.nonce = nonce;
  }

  /** What the variables were and became without a trace, and which files were read. */
  public record Plain(
      List<String> filesRead,
      Map<String, String> before,
      Map<String, String> after,
      Set<String> names) {
    /** PATH, and whatever start-up files changed. */
    public static Plain of(
        List<String> filesRead, Map<String, String> before, Map<String, String> after) {
      Set<String> names = new TreeSet<>(Set.of("PATH"));
      after.forEach(
          (name, value) -> {
            if (!value.equals(before.get(name))) {
              names.add(name);
            }
          });
      before.keySet().stream().filter(name -> !after.containsKey(name)).forEach(names::add);
      names.removeIf(name -> OF_THE_SHELL.contains(name) || !isName(name));
      return new Plain(filesRead, before, after, names);
    }

    private static final Set<String> OF_THE_SHELL =
        Set.of(
            "_",
            "PWD",
            "OLDPWD",
            "SHLVL",
            "PS4",
            "fish_trace",
            "fish_private_mode",
            "COLUMNS",
            "LINES",
            "HISTFILE");

    /** Not {@code BASH_FUNC_f%%}. */
    private static boolean isName(String name) {
      return name.chars().allMatch(c -> c == '_' || (c < 128 && Character.isLetterOrDigit(c)));
    }
  }

  /** The flags that turn the trace on. */
  public List<String> flags(String shell, String log) {
    return switch (shell) {
      case "zsh" -> List.of("-o", "PROMPT_SUBST", "-x");
      case "fish" -> List.of("--debug-output=" + log);
      default -> List.of("-xv");
    };
  }

  /** The variables that it needs. */
  public Map<String, String> environment(String shell, Plain plain) {
    return switch (shell) {
      case "zsh" -> Map.of("PS4", PromptTrace.prompt(nonce, List.copyOf(plain.names())));
      case "fish" -> Map.of("fish_trace", "1");
      default -> Map.of("PS4", "+ ");
    };
  }

  /**
   * Reads it.
   *
   * @param universal where fish keeps its universal variables
   */
  public ShellTrace read(String shell, String text, Plain plain, String universal) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    TraceNotes notes = new TraceNotes(plain.names(), plain.before(), plain.after());
    switch (shell) {
      case "zsh" -> new PromptTrace(nonce, List.copyOf(plain.names()), texts, notes).read(lines);
      case "fish" -> new FishTrace(texts, notes, universal, plain.filesRead()).read(lines);
      case "bash" -> verbose(VerboseTrace.Dialect.BASH, plain, notes).read(lines);
      default -> verbose(VerboseTrace.Dialect.DASH, plain, notes).read(lines);
    }
    return notes.trace();
  }

  private VerboseTrace verbose(VerboseTrace.Dialect dialect, Plain plain, TraceNotes notes) {
    return new VerboseTrace(dialect, plain.filesRead(), texts, notes);
  }
}
