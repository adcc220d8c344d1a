/** Where a variable, a PATH entry or a command came from. May import model. */
@NullMarked
package dev.hark.environment;

import org.jspecify.annotations.NullMarked;
