/** A plan as one HTML file that can be mailed: what it comes to, charts and map, what is missing and why, whom to call. */
@NullMarked
package dev.quarterback.report;

import org.jspecify.annotations.NullMarked;
