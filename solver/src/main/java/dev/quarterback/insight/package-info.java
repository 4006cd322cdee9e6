/** Says why an order is missing, as far as it is proven, and whether the targets can be reached. */
@NullMarked
package dev.quarterback.insight;

import org.jspecify.annotations.NullMarked;
