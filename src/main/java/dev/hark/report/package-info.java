/**
 * The same findings in other clothes: one class per format, all made from a {@code model.Report}.
 * May import model; the only room that touches JFreeChart and commons-csv.
 */
@NullMarked
package dev.hark.report;

import org.jspecify.annotations.NullMarked;
