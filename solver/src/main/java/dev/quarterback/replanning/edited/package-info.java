/**
 * A plan that was edited by hand in its sheets: what was edited, what that breaks and costs, and the plan around it.
 *
 * <p>See docs/edited-plans.md.
 */
@NullMarked
package dev.quarterback.replanning.edited;

import org.jspecify.annotations.NullMarked;
