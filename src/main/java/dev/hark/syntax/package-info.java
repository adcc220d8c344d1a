/**
 * Why a status or a message is swallowed at a source line. The door is {@link
 * dev.hark.syntax.ShellSyntax}; imports nothing of ours. The parser behind the door is native and
 * is loaded only when a finding needs it; where it cannot be loaded, the door says so and every
 * question is answered with "not known".
 */
@NullMarked
package dev.hark.syntax;

import org.jspecify.annotations.NullMarked;
