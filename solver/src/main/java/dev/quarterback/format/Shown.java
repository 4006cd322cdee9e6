package dev.quarterback.format;

/** Shows values of an input in messages: quoted, shortened, and with nothing in it that a terminal would obey. */
final class Shown {

    /** Characters of a value that are shown at most. */
    static final int LONGEST = 60;

    private Shown() {}

    /** A text in quotes, as JSON would write it. */
    static String text(String value) {
        StringBuilder shown = new StringBuilder("\"");
        int end = Math.min(value.length(), LONGEST);
        for (int i = 0; i < end; i++) {
            append(shown, value.charAt(i), i > 0 && Character.isHighSurrogate(value.charAt(i - 1)));
        }
        return shown.append(value.length() > end ? "…\"" : "\"").toString();
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

    private static void append(StringBuilder shown, char c, boolean afterHighSurrogate) {
        if (c == '"' || c == '\\') {
            shown.append('\\').append(c);
        } else if (Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || c == '\u2028'
                || c == '\u2029'
                || Character.isLowSurrogate(c) && !afterHighSurrogate) {
            shown.append(String.format("\\u%04x", (int) c));
        } else {
            shown.append(c);
        }
    }
}
