/** Load sheets of a plan, for print and as a book: what each carrier takes where, what comes to each center and is handed over. */
@NullMarked
package dev.quarterback.loadsheet;

import org.jspecify.annotations.NullMarked;
