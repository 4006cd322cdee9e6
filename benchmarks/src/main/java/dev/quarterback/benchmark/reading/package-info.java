/** What the reading of large inputs is measured with. */
@NullMarked
package dev.quarterback.benchmark.reading;

import org.jspecify.annotations.NullMarked;
