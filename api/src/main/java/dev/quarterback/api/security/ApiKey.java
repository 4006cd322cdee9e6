package dev.quarterback.api.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An API key as it is kept: without its secret.
 *
 * @param id what it is listed and logged by; the key's text begins with it
 * @param name what it is for, in its maker's words
 * @param hash SHA-256 of the key's text, in hexadecimal digits
 * @param revokedAt when it ceased to be valid; null while it is
 */
record ApiKey(
        String id,
        String name,
        Role role,
        String hash,
        Instant createdAt,
        @Nullable Instant revokedAt) {

    boolean isValid() {
        return revokedAt == null;
    }

    ApiKey revoked(Instant at) {
        return new ApiKey(id, name, role, hash, createdAt, at);
    }
}
