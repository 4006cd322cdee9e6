/**
 * Why each order that a plan does not deliver is missing: impossible, crowded out with the smallest changes that let it in, or
 * open; and what binds as a whole.
 */
@NullMarked
package dev.quarterback.insight.explanation;

import org.jspecify.annotations.NullMarked;
