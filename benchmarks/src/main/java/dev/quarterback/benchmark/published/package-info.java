/** Published problems of other fields, what is known of their best solutions, and how near plans and bounds come. */
@NullMarked
package dev.quarterback.benchmark.published;

import org.jspecify.annotations.NullMarked;
