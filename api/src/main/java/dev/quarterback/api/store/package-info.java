/** Whether the database and the folder of bodies take what is to be kept. */
@NullMarked
package dev.quarterback.api.store;

import org.jspecify.annotations.NullMarked;
