package dev.quarterback.api.plan;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is told of a valid request that was not to be planned.
 *
 * @param valid always true: what is invalid is an error
 */
@Schema(name = "Validation")
record Validation(boolean valid, String name, int orders, int appointments, int days) {}
