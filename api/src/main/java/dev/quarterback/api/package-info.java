/** The service: how it is started and set. */
@NullMarked
package dev.quarterback.api;

import org.jspecify.annotations.NullMarked;
