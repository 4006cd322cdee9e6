/** The problems shipped with the service. */
@NullMarked
package dev.quarterback.api.problem;

import org.jspecify.annotations.NullMarked;
