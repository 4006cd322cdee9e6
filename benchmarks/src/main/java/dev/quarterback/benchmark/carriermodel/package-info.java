/** The product's own model, measured in the same way as those it is compared with. */
@NullMarked
package dev.quarterback.benchmark.carriermodel;

import org.jspecify.annotations.NullMarked;
