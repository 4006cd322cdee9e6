package dev.quarterback.format;

/**
 * Something that is valid but hardly meant.
 *
 * @param place where, as of an {@link InputError}
 * @param message what it is and what to do about it
 */
public record InputWarning(String place, String message) {

    /** The line for people: {@code place: message}. */
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
