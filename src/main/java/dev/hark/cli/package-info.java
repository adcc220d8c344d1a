/** What was typed becomes what is meant. The only room that knows capture and report. */
@NullMarked
package dev.hark.cli;

import org.jspecify.annotations.NullMarked;
