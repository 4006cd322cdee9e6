/** A quarter day by day: policies that plan each morning with what is known, and what really happens to their plans. */
@NullMarked
package dev.quarterback.quarter;

import org.jspecify.annotations.NullMarked;
