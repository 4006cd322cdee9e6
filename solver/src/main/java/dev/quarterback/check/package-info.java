/**
 * Checks a finished plan: derives every rule and every figure again from problem and plan alone, apart from the search.
 */
@NullMarked
package dev.quarterback.check;

import org.jspecify.annotations.NullMarked;
