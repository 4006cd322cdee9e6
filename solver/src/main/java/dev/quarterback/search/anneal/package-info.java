/** Simulated annealing: the temperature, what is accepted, and when the search ends. */
@NullMarked
package dev.quarterback.search.anneal;

import org.jspecify.annotations.NullMarked;
