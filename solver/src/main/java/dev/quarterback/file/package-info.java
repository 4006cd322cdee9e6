/** Folders for temporary files, which do not outlast their use. */
@NullMarked
package dev.quarterback.file;

import org.jspecify.annotations.NullMarked;
