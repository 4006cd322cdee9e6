/** How the service is set: limits, times and the folder of its data. */
@NullMarked
package dev.quarterback.api.setting;

import org.jspecify.annotations.NullMarked;
