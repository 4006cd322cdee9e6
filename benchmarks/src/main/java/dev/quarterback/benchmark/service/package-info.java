/** The service under load. */
@NullMarked
package dev.quarterback.benchmark.service;

import org.jspecify.annotations.NullMarked;
