/** The arithmetic of trips: driving, duty time, day and long trips, arrival days. */
@NullMarked
package dev.quarterback.trip;

import org.jspecify.annotations.NullMarked;
