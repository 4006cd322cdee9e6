/** JMH benchmarks of the parts that searches and proofs spend their time in. */
@NullMarked
package dev.quarterback.benchmark.micro;

import org.jspecify.annotations.NullMarked;
