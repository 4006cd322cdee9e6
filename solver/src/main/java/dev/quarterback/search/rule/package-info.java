/** The rules and the objective as the score sees them: one method each, and their incremental sum. */
@NullMarked
package dev.quarterback.search.rule;

import org.jspecify.annotations.NullMarked;
