/** Search and proof side by side: the gate that lets only checked plans out, the relay of progress, the proof's pace. */
@NullMarked
package dev.quarterback.planning;

import org.jspecify.annotations.NullMarked;
