/**
 * A delivery plan, its figures and what is proven of it as immutable records, field for field as {@code docs/format.md} has
 * them; and what they say of the targets.
 */
@NullMarked
package dev.quarterback.plan;

import org.jspecify.annotations.NullMarked;
