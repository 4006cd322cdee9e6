/** Comparisons of the product with other models and solvers. */
@NullMarked
package dev.quarterback.benchmark;

import org.jspecify.annotations.NullMarked;
