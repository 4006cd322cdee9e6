/** What really happens in a quarter: records of sample paths, which every policy meets alike. */
@NullMarked
package dev.quarterback.path;

import org.jspecify.annotations.NullMarked;
