/** The whole problem as a model for OR-Tools CP-SAT: a rival on middling problems, the exact optimum on tiny ones. */
@NullMarked
package dev.quarterback.benchmark.cpsat;

import org.jspecify.annotations.NullMarked;
