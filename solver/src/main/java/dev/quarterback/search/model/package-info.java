/**
 * The problem as the search sees it: facts as dense arrays, and the planning entities of OptaPlanner, one per carrier
 * and one per center and day, whose values are immutable.
 */
@NullMarked
package dev.quarterback.search.model;

import org.jspecify.annotations.NullMarked;
