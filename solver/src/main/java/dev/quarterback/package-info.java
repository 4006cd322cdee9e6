/** The façade of the engine: what the command line, the service and a user's own Java call. */
@NullMarked
package dev.quarterback;

import org.jspecify.annotations.NullMarked;
