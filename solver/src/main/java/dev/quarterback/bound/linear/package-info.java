/** The library for linear programs, for those that look for multipliers. */
@NullMarked
package dev.quarterback.bound.linear;

import org.jspecify.annotations.NullMarked;
