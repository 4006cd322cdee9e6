/** Progress as server-sent events: who listens to what, and streams that a slow listener does not hold up. */
@NullMarked
package dev.quarterback.api.event;

import org.jspecify.annotations.NullMarked;
