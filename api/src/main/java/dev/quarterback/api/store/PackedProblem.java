package dev.quarterback.api.store;

import java.nio.file.Path;

/**
 * A problem to be stored.
 *
 * @param file gzipped JSON
 * @param sha256 of the JSON as it was sent, in hexadecimal digits
 */
public record PackedProblem(Path file, String sha256) {}
