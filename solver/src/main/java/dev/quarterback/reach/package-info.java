/** What one order can reach alone: whether any plan can deliver it, and if none can, why. */
@NullMarked
package dev.quarterback.reach;

import org.jspecify.annotations.NullMarked;
