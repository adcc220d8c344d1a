/** The map: from arguments to exit status in one screen. */
@NullMarked
package dev.hark;

import org.jspecify.annotations.NullMarked;
