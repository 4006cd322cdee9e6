/** What all requests share: their bodies, log lines and the OpenAPI document. */
@NullMarked
package dev.quarterback.api.web;

import org.jspecify.annotations.NullMarked;
