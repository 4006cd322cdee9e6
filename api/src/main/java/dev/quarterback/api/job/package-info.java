/** The durable queue of planning jobs: rows in a database that outlive the process, and what runs them. */
@NullMarked
package dev.quarterback.api.job;

import org.jspecify.annotations.NullMarked;
