/** What is said of missing orders, held against trying everything. */
@NullMarked
package dev.quarterback.benchmark.insight;

import org.jspecify.annotations.NullMarked;
