/** The Lagrangian dual, and the descent to multipliers at which it has a small value. */
@NullMarked
package dev.quarterback.bound.price;

import org.jspecify.annotations.NullMarked;
