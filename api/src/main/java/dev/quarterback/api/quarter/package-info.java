/** Quarters that go on day by day over HTTP: what happened is told each morning, and planning that is a kind of job. */
@NullMarked
package dev.quarterback.api.quarter;

import org.jspecify.annotations.NullMarked;
