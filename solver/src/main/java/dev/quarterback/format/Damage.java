package dev.quarterback.format;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * What is wrong with the bytes of an input, so that reading has to stop before its end.
 *
 * @param message what is wrong
 * @param fix what would be right
 */
record Damage(String message, String fix) {
    static final String COMPLETE = "is it complete?";

    /** The damage that a failure to read shows; empty when the input could not be read for other reasons. */
    static Optional<Damage> of(IOException failure) {
        if (failure instanceof BadBytes bad) {
            return Optional.of(new Damage(String.valueOf(bad.getMessage()), bad.fix()));
        } else if (failure instanceof EOFException) {
            return Optional.of(new Damage("the gzip data ends too early", COMPLETE));
        } else if (failure instanceof ZipException) {
            return Optional.of(new Damage("the gzip data is damaged (" + failure.getMessage() + ")", COMPLETE));
        }
        return Optional.empty();
    }
}
