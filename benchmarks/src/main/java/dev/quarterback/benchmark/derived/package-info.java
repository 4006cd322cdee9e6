/** Problems made from another problem and a plan of it, to study a search or a bound on. */
@NullMarked
package dev.quarterback.benchmark.derived;

import org.jspecify.annotations.NullMarked;
