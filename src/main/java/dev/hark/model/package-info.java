/**
 * What is true about a run, as immutable data. Imports nothing of ours; does nothing but answer
 * questions about itself.
 */
@NullMarked
package dev.hark.model;

import org.jspecify.annotations.NullMarked;
