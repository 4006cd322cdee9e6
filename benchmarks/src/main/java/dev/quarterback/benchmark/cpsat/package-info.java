/**
 * The whole problem, the second edition of the format included, as a model for OR-Tools CP-SAT: a rival on middling
 * problems, the exact optimum on tiny ones.
 */
@NullMarked
package dev.quarterback.benchmark.cpsat;

import org.jspecify.annotations.NullMarked;
