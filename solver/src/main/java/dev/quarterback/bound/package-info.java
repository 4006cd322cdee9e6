/** Proves what no plan of a problem can exceed: the prover, and what it evaluates when. */
@NullMarked
package dev.quarterback.bound;

import org.jspecify.annotations.NullMarked;
