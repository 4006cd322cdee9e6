/** What all carriers together can load, and what plans can be worth at most within that: sums of positions and payload. */
@NullMarked
package dev.quarterback.bound.capacity;

import org.jspecify.annotations.NullMarked;
