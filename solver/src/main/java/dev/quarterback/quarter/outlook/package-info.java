/** Where month and quarter may end, estimated day by day from what has been seen so far. */
@NullMarked
package dev.quarterback.quarter.outlook;

import org.jspecify.annotations.NullMarked;
