/**
 * Which of it matters: facts in, findings out, no I/O and no state. May import model, syntax and
 * environment.
 */
@NullMarked
package dev.hark.diagnose;

import org.jspecify.annotations.NullMarked;
