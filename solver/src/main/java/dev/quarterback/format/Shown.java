package dev.quarterback.format;

/** Shows values of an input in messages: quoted, shortened, and with nothing in it that a terminal would obey. */
final class Shown {

    /** Characters of a value that are shown at most. */
    static final int LONGEST = 60;

    private Shown() {}

    /** A text in quotes, as JSON would write it. */
    static String text(String value) {
        StringBuilder shown = new StringBuilder("\"");
        value.codePoints().limit(LONGEST).forEach(c -> append(shown, c));
        boolean isCut = value.codePoints().skip(LONGEST).findAny().isPresent();
        return shown.append(isCut ? "…\"" : "\"").toString();
    }

    /** A message that quotes values: nothing in it is obeyed by a terminal. */
    static String message(String message) {
        StringBuilder shown = new StringBuilder();
        message.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                shown.appendCodePoint(c);
            } else {
                append(shown, c);
            }
        });
        return shown.toString();
    }

    /** A number as the input has it. */
    static String number(String digits) {
        return digits.length() <= LONGEST ? digits : digits.substring(0, LONGEST) + "…";
    }

    /** A number as people write it: without a fraction where it is whole. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** Whether a text holds one of the two halves of a character alone, as only an escape sequence can. */
    static boolean hasHalfCharacter(char[] characters, int offset, int length) {
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            if (Character.isSurrogate(characters[i])) {
                boolean isPair = i + 1 < end && Character.isSurrogatePair(characters[i], characters[i + 1]);
                if (!isPair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static void append(StringBuilder shown, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> shown.append(String.format("\\u%04x", c));
            default -> shown.append(c == '"' || c == '\\' ? "\\" : "").appendCodePoint(c);
        }
    }
}
