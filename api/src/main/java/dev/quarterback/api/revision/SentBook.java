package dev.quarterback.api.revision;

import dev.quarterback.format.xlsx.UnpackLimit;
import java.nio.file.Path;

/**
 * A book that a request has sent.
 *
 * @param limit what may be unpacked of it
 */
record SentBook(Path file, UnpackLimit limit) {}
