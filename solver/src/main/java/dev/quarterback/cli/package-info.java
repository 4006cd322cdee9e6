/** The command line: reads the user's wishes, calls the engine, and tells people or programs what came of it. */
@NullMarked
package dev.quarterback.cli;

import org.jspecify.annotations.NullMarked;
