/** Who may call: API keys, roles, limits of requests, headers. */
@NullMarked
package dev.quarterback.api.security;

import org.jspecify.annotations.NullMarked;
