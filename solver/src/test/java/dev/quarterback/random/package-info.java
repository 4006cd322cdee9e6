/** Random problems and plans for tests that hold on every one of them: same seed, same problem and plan. */
@NullMarked
package dev.quarterback.random;

import org.jspecify.annotations.NullMarked;
