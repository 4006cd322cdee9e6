/** Problems from one order to all features, one more with each, and the whole plan of each as text. */
@NullMarked
package dev.quarterback.scenario;

import org.jspecify.annotations.NullMarked;
