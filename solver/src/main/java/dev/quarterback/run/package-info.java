/** What running needs wherever it happens: the time that counts, in which the process runs, and the signal to stop. */
@NullMarked
package dev.quarterback.run;

import org.jspecify.annotations.NullMarked;
