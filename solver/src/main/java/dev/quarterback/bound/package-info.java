/** Proves what no plan can do: which orders cannot be delivered at all. */
@NullMarked
package dev.quarterback.bound;

import org.jspecify.annotations.NullMarked;
