/** Where schedules are changed: the workbench, trips under construction, and where orders and trips find their place. */
@NullMarked
package dev.quarterback.search.build;

import org.jspecify.annotations.NullMarked;
