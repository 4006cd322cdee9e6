/** Finds plans with OptaPlanner; the only package that imports it. */
@NullMarked
package dev.quarterback.search;

import org.jspecify.annotations.NullMarked;
