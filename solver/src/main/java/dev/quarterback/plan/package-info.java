/** A delivery plan and its figures as immutable records, field for field as {@code docs/format.md} has it. */
@NullMarked
package dev.quarterback.plan;

import org.jspecify.annotations.NullMarked;
