/**
 * Where a variable, a PATH entry, a command came from. The doors are {@code ShellTraces}, which
 * reads what a shell says of its own start, and {@code CommandSearch}, which says why a command is
 * found or not. May import model.
 */
@NullMarked
package dev.hark.environment;

import org.jspecify.annotations.NullMarked;
