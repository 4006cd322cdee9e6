/** Cuts: what trips deliver at a stop when they are whole, which shares of trips could exceed. */
@NullMarked
package dev.quarterback.bound.cut;

import org.jspecify.annotations.NullMarked;
