/** The delivery problem as immutable records, field for field as {@code docs/format.md} has it. */
@NullMarked
package dev.quarterback.problem;

import org.jspecify.annotations.NullMarked;
