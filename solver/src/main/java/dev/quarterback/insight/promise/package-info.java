/**
 * What can be promised for an order: the best days and centers, each tried against the plan, with what it costs and whom it
 * displaces.
 */
@NullMarked
package dev.quarterback.insight.promise;

import org.jspecify.annotations.NullMarked;
