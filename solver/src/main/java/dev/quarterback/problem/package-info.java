/** The delivery problem as immutable records, field for field as {@code docs/format.md} has it, and its days by number. */
@NullMarked
package dev.quarterback.problem;

import org.jspecify.annotations.NullMarked;
