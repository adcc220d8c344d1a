package dev.hark.environment;

import dev.hark.model.StartupLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what {@code zsh -x} says with a PS4 of ours: file, line, function and the values of the
 * variables of interest stand before each command. A value is that before the command, so what
 * differs was done by the command before.
 */
final class PromptTrace {
  static final char MARK = '\u001f';

  /** What an option of the user's left as it was written. */
  private static final String NOT_EXPANDED = "${(V)";

  private final String nonce;
  private final List<String> names;
  private final StartupTexts texts;
  private final TraceNotes notes;
  private Optional<Step> last = Optional.empty();
  private final Map<String, StartupLine> left = new LinkedHashMap<>();

  private record Step(StartupLine at, String function, String command) {}

  PromptTrace(String nonce, List<String> names, StartupTexts texts, TraceNotes notes) {
    this.nonce = nonce;
    this.names = names;
    this.texts = texts;
    this.notes = notes;
  }

  /** The prompt to set, for a shell with {@code PROMPT_SUBST}. */
  static String prompt(String nonce, List<String> names) {
    StringBuilder prompt = new StringBuilder("+").append(MARK).append(nonce).append(MARK);
    prompt.append("%x").append(MARK).append("%I").append(MARK).append("%N").append(MARK);
    for (String name : names) {
      prompt.append("${(V)").append(name).append("-}").append(MARK);
    }
    return prompt.toString();
  }

  void read(List<String> lines) {
    String beginning = "+" + MARK + nonce + MARK;
    for (String line : lines) {
      if (line.startsWith(beginning)) {
        step(List.of(line.substring(beginning.length()).split(String.valueOf(MARK), -1)));
      }
    }
    left.forEach((file, at) -> notes.left(at, texts.lines(file).size()));
  }

  private void step(List<String> fields) {
    int values = 3;
    if (fields.size() < values + names.size() + 1) {
      return;
    }
    String file = fields.get(0);
    StartupLine at = StartupLine.of(file, number(fields.get(1)));
    List<String> now = fields.subList(values, values + names.size());
    if (last.isPresent()) {
      compare(now, last.get());
      sourced(last.get(), file);
    } else {
      begin(now);
    }
    String command = fields.get(values + names.size());
    left.remove(file);
    if (isReturn(command) && fields.get(2).equals(file)) {
      left.put(file, at);
    }
    last = Optional.of(new Step(at, fields.get(2), command));
  }

  /** zsh sets some variables by itself before it reads a file. */
  private void begin(List<String> values) {
    for (int i = 0; i < names.size(); i++) {
      if (!values.get(i).startsWith(NOT_EXPANDED) && !values.get(i).isEmpty()) {
        notes.begin(names.get(i), values.get(i));
      }
    }
  }

  private void compare(List<String> values, Step step) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String value = values.get(i);
      if (value.startsWith(NOT_EXPANDED) || value.equals(notes.value(name))) {
        continue;
      }
      StartupLine line = step.at();
      List<String> lines = texts.lines(line.file());
      int number = line.line().orElse(0);
      String text = number > 0 && number <= lines.size() ? lines.get(number - 1).strip() : "";
      if (value.isEmpty()) {
        notes.unset(name, line, text);
      } else {
        notes.set(name, value, line, text);
      }
    }
  }

  private void sourced(Step before, String file) {
    List<String> words = TracedWords.of(before.command());
    boolean sources =
        words.size() > 1 && (words.get(0).equals(".") || words.get(0).equals("source"));
    if (sources && !file.equals(before.at().file())) {
      notes.sourced(file, before.at());
    }
  }

  private static boolean isReturn(String command) {
    List<String> words = new ArrayList<>(TracedWords.of(command));
    return !words.isEmpty() && (words.get(0).equals("return") || words.get(0).equals("exit"));
  }

  private static int number(String text) {
    boolean digits =
        !text.isEmpty() && text.length() < 9 && text.chars().allMatch(Character::isDigit);
    return digits ? Integer.parseInt(text) : 0;
  }
}
