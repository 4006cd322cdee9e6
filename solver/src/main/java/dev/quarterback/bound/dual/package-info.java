/** The dual of the delivery problem: prices for what orders compete for, and what carriers can earn at most at them. */
@NullMarked
package dev.quarterback.bound.dual;

import org.jspecify.annotations.NullMarked;
