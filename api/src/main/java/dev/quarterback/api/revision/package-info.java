/** Plans made of earlier ones: planned again after a change, published and withdrawn. */
@NullMarked
package dev.quarterback.api.revision;

import org.jspecify.annotations.NullMarked;
