/** What has really happened in a quarter, day by day: records, the figures that follow, and the check of all of it. */
@NullMarked
package dev.quarterback.history;

import org.jspecify.annotations.NullMarked;
