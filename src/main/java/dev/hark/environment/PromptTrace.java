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
 * differs was done by the command before; but for {@code export}, which says so when it is done.
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
  private Optional<Step> lastOutside = Optional.empty();
  private final Map<String, StartupLine> left = new LinkedHashMap<>();

  private record Step(StartupLine at, String function, String command) {
    boolean isInFunction() {
      return !function.equals(at.file());
    }
  }

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
    Step step = new Step(at, fields.get(2), fields.get(values + names.size()));
    if (last.isPresent()) {
      compare(now, step, last.get());
      sourced(last.get(), file);
    } else {
      begin(now);
    }
    left.remove(file);
    if (isReturn(step.command()) && !step.isInFunction()) {
      left.put(file, at);
    }
    last = Optional.of(step);
    lastOutside = step.isInFunction() ? lastOutside : last;
  }

  /** zsh sets some variables by itself before it reads a file. */
  private void begin(List<String> values) {
    for (int i = 0; i < names.size(); i++) {
      if (!values.get(i).startsWith(NOT_EXPANDED) && !values.get(i).isEmpty()) {
        notes.begin(names.get(i), values.get(i));
      }
    }
  }

  private void compare(List<String> values, Step present, Step before) {
    Map<String, Optional<String>> assigned = Assignments.of(TracedWords.of(present.command()));
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      String value = values.get(i);
      if (value.startsWith(NOT_EXPANDED) || value.equals(notes.value(name))) {
        continue;
      }
      boolean isDone = Optional.of(value).equals(assigned.getOrDefault(name, Optional.empty()));
      StartupLine line = caller(isDone ? present : before).at();
      String text = text(line);
      if (value.isEmpty()) {
        notes.unset(name, line, text);
      } else {
        notes.set(name, value, line, text);
      }
    }
  }

  /** What a function does is done by the line that calls it. */
  private Step caller(Step step) {
    return step.isInFunction() ? lastOutside.orElse(step) : step;
  }

  private String text(StartupLine line) {
    List<String> lines = texts.lines(line.file());
    int number = line.line().orElse(0);
    return number > 0 && number <= lines.size() ? lines.get(number - 1).strip() : "";
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
