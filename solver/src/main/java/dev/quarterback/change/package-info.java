/** Changes of a problem: operations that make another problem of it. */
@NullMarked
package dev.quarterback.change;

import org.jspecify.annotations.NullMarked;
