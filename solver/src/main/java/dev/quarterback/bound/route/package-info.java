/** The routes that a yard's carriers may take, and the drives that they consist of. */
@NullMarked
package dev.quarterback.bound.route;

import org.jspecify.annotations.NullMarked;
