package dev.hark.diagnose;

import dev.hark.model.Rule;

/**
 * What lies behind a failure, where the run proves it.
 *
 * @param rule the rule that it proves
 * @param words the proof, as a piece of a sentence
 */
public record Clue(Rule rule, String words) {}
