package dev.quarterback.format;

import java.util.List;

/**
 * An input with something wrong and all that is said about it.
 *
 * @param name what is wrong
 * @param isSeenBySchema whether a JSON Schema can express it
 */
record BrokenInput(String name, String json, boolean isSeenBySchema, List<String> errors) {

    /** What is wrong in a way that no schema can express: ids, keys given twice, how a number is written. */
    BrokenInput unseenBySchema() {
        return new BrokenInput(name, json, false, errors);
    }

    @Override
    public String toString() {
        return name;
    }

    /** A valid input with one edit. */
    static Edit edit(String valid, String name, String text, String replacement) {
        if (valid.indexOf(text) < 0 || valid.indexOf(text) != valid.lastIndexOf(text)) {
            throw new IllegalArgumentException(name + ": not once in the input: " + text);
        }
        return new Edit(name, valid.replace(text, replacement));
    }

    /** An edited input, of which nothing is said yet. */
    record Edit(String name, String json) {

        BrokenInput gives(String... errors) {
            return new BrokenInput(name, json, true, List.of(errors));
        }
    }
}
