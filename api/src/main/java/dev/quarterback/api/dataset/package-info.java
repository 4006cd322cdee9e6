/** The problems shipped with the service. */
@NullMarked
package dev.quarterback.api.dataset;

import org.jspecify.annotations.NullMarked;
