/** Requests about plans: submitting, following, results. */
@NullMarked
package dev.quarterback.api.plan;

import org.jspecify.annotations.NullMarked;
