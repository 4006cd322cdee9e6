/** Policies side by side on the same sample paths, and what was possible in hindsight. */
@NullMarked
package dev.quarterback.quarter.comparison;

import org.jspecify.annotations.NullMarked;
