/** Bodies as they come and answers as they go, however slowly, without a thread that waits for them. */
@NullMarked
package dev.quarterback.api.transfer;

import org.jspecify.annotations.NullMarked;
