package dev.quarterback.format;

import tools.jackson.core.TokenStreamContext;

/**
 * A place in an input, built only when there is an error to report.
 *
 * @param text for people, e.g. {@code orders[17].centers[0]}
 * @param pointer for programs: a JSON pointer (RFC 6901)
 */
record Place(String text, String pointer) {

    /** The input as a whole. */
    static final Place ROOT = new Place("", "");

    /** An element of a list right below the root. */
    static Place of(String section, int index) {
        return ROOT.field(section).at(index);
    }

    /** Where a parser is. */
    static Place of(TokenStreamContext context) {
        if (context.inRoot()) {
            return ROOT;
        }
        Place outer = of(context.getParent());
        if (context.inArray()) {
            return context.hasCurrentIndex() ? outer.at(context.getCurrentIndex()) : outer;
        }
        return context.hasCurrentName() ? outer.field(context.currentName()) : outer;
    }

    Place field(String name) {
        String inPointer = name.replace("~", "~0").replace("/", "~1");
        return new Place(text + textOf(name), pointer + "/" + inPointer);
    }

    Place at(int index) {
        return new Place(text + "[" + index + "]", pointer + "/" + index);
    }

    private String textOf(String name) {
        if (!isPlain(name)) {
            return "[" + Shown.text(name) + "]";
        }
        return text.isEmpty() ? name : "." + name;
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && name.length() <= Shown.LONGEST
                && name.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'));
    }
}
