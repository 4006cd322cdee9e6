/** Ways to destroy a part of a schedule and to repair it, each drawn by its share. */
@NullMarked
package dev.quarterback.search.recipe;

import org.jspecify.annotations.NullMarked;
