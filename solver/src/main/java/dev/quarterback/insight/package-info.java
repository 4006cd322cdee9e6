/** Says why an order is missing, as far as it is proven. */
@NullMarked
package dev.quarterback.insight;

import org.jspecify.annotations.NullMarked;
