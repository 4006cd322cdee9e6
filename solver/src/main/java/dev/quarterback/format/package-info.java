/** Reads and writes problems and plans; whatever is wrong with an input is said with its place, all of it at once. */
@NullMarked
package dev.quarterback.format;

import org.jspecify.annotations.NullMarked;
