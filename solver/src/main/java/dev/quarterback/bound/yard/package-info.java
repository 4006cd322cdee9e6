/** The pricing problem of one yard: from multipliers to the value and the best columns of its carriers. */
@NullMarked
package dev.quarterback.bound.yard;

import org.jspecify.annotations.NullMarked;
