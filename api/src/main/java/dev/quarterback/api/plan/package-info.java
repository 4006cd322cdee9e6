/** Requests about plans: submitting, following, results, checks. */
@NullMarked
package dev.quarterback.api.plan;

import org.jspecify.annotations.NullMarked;
