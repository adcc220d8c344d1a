/**
 * Bytes to facts: who did what on whose behalf. The only room that knows both the bytes (parse) and
 * the facts (model).
 */
@NullMarked
package dev.hark.correlate;

import org.jspecify.annotations.NullMarked;
