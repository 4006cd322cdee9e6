/** The durable queue of jobs of any kind: rows in a database that outlive the process, and what runs them. */
@NullMarked
package dev.quarterback.api.job;

import org.jspecify.annotations.NullMarked;
