/** The moves of the search: how a schedule is taken apart and put together again. */
@NullMarked
package dev.quarterback.search.move;

import org.jspecify.annotations.NullMarked;
