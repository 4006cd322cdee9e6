/**
 * Tells how two plans differ: orders, appointments, customers to call and carriers.
 *
 * <p>The two may be plans of one problem, or of a problem and a changed one. Nothing is judged: {@link
 * dev.quarterback.insight.difference.PlanDifference} swaps its sides when its plans are swapped.
 */
@NullMarked
package dev.quarterback.insight.difference;

import org.jspecify.annotations.NullMarked;
