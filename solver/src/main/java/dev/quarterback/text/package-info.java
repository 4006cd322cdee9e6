/** Numbers and days as people read them, on the command line, in the report and on load sheets. */
@NullMarked
package dev.quarterback.text;

import org.jspecify.annotations.NullMarked;
