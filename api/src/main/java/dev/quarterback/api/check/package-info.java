/** Requests that answer at once: validating a problem, and checking a plan, whoever has made it. */
@NullMarked
package dev.quarterback.api.check;

import org.jspecify.annotations.NullMarked;
