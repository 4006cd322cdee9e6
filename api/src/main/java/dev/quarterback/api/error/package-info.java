/** Errors as RFC 9457 problem details. */
@NullMarked
package dev.quarterback.api.error;

import org.jspecify.annotations.NullMarked;
