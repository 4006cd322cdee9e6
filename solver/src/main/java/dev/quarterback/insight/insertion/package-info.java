/**
 * Every way to add one order to a sound plan without taking anything away: on each trip of its yard, at a stop or over a
 * detour, on a new trip of each carrier, or on site; with what each way that fails is short of.
 */
@NullMarked
package dev.quarterback.insight.insertion;

import org.jspecify.annotations.NullMarked;
