/** The capacity bound: what all trips together can load, in positions and kg, and what plans reach at most within that. */
@NullMarked
package dev.quarterback.bound.capacity;

import org.jspecify.annotations.NullMarked;
