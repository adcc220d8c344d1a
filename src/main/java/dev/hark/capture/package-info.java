/**
 * Starts strace and the shell so that both traces can be joined later. The door is {@code Capture}.
 * The only room that touches JNA; imports nothing of ours.
 */
@NullMarked
package dev.hark.capture;

import org.jspecify.annotations.NullMarked;
