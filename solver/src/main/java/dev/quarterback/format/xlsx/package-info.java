/** Reads and writes XLSX books as such: sheets of cells, whatever these mean; streamed, in bounded memory whatever the book. */
@NullMarked
package dev.quarterback.format.xlsx;

import org.jspecify.annotations.NullMarked;
