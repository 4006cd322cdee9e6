/**
 * The model that the product's is compared with: an entity for each order and each possible trip, scored by constraint
 * streams. It covers the first edition of the format, under the same score levels, with OptaPlanner's own moves.
 */
@NullMarked
package dev.quarterback.benchmark.ordermodel;

import org.jspecify.annotations.NullMarked;
