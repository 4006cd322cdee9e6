/**
 * A sound plan resolved once: trips with their tours, arrivals and loads, deliveries with their orders; and what the plan
 * uses of centers, carriers and yards, day by day.
 */
@NullMarked
package dev.quarterback.account;

import org.jspecify.annotations.NullMarked;
