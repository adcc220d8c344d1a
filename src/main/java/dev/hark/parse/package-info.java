/**
 * Bytes to calls on a sink. The door is {@code StraceReader} with a {@link
 * dev.hark.parse.TraceSink}; this room imports nothing of ours and uses no {@code java.util.regex}.
 */
@NullMarked
package dev.hark.parse;

import org.jspecify.annotations.NullMarked;
