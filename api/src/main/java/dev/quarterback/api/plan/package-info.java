/** Plans: submitting, following, fetching them, and the planning of each, which is a kind of job. */
@NullMarked
package dev.quarterback.api.plan;

import org.jspecify.annotations.NullMarked;
