/** What is kept: rows of plans, problems and results, and whether the database and the folder of bodies take more. */
@NullMarked
package dev.quarterback.api.store;

import org.jspecify.annotations.NullMarked;
