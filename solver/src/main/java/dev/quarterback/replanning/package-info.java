/**
 * Plans again from a plan, to see what a change makes of it: revisions, what-ifs, and what more of something would bring.
 *
 * <p>See docs/replanning.md.
 */
@NullMarked
package dev.quarterback.replanning;

import org.jspecify.annotations.NullMarked;
