/** The time that counts: that in which the process runs. */
@NullMarked
package dev.quarterback.run;

import org.jspecify.annotations.NullMarked;
