/** Small random problems of trips with several stops between real towns. */
@NullMarked
package dev.quarterback.benchmark.milkrun;

import org.jspecify.annotations.NullMarked;
