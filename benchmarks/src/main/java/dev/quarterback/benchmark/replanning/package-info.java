/** What planning again costs customers, on whole problems. */
@NullMarked
package dev.quarterback.benchmark.replanning;

import org.jspecify.annotations.NullMarked;
