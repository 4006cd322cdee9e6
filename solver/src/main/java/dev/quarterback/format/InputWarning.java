package dev.quarterback.format;

/**
 * Something that is valid but hardly meant.
 *
 * @param place where, as of an {@link InputError}
 * @param pointer the same place as a JSON pointer from the input's root, as of an {@link InputError}
 * @param message what it is and what to do about it
 */
public record InputWarning(String place, String pointer, String message) {

    /** The line for people: {@code place: message}. */
    @Override
    public String toString() {
        return place + ": " + message;
    }
}
