/** One class, one rule. May import model, syntax and diagnose. */
@NullMarked
package dev.hark.diagnose.checks;

import org.jspecify.annotations.NullMarked;
