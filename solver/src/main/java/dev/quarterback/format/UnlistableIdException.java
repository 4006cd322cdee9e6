package dev.quarterback.format;

import java.util.List;

/** An id cannot stand in a list of a CSV file, where blanks and semicolons separate ids. */
public final class UnlistableIdException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnlistableIdException(List<String> ids) {
        super("An id in a list of a CSV file holds no semicolon and neither starts nor ends with a blank ("
                + String.join(" ", ids) + ").");
    }
}
