package dev.quarterback.format;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Words for a value that is not of the type that belongs at its place. */
final class Mismatch {

    private Mismatch() {}

    /** The value as the input has it, or what kind of value it is. */
    static String found(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> Shown.text(parser.getString());
            default -> Shown.number(parser.getString());
        };
    }

    /**
     * What to do about it; null where what was expected says it all.
     *
     * @param expected the type that belongs there, e.g. {@code a whole number}
     * @param isOptional whether the value may be left out
     */
    static @Nullable String fix(JsonParser parser, String expected, boolean isOptional) {
        JsonToken token = parser.currentToken();
        boolean wantsNumber = expected.endsWith("number");
        if (token == JsonToken.VALUE_NULL && isOptional) {
            return "leave the field out if there is none";
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT && wantsNumber && !parser.isNaN()) {
            return "write it without fraction and exponent";
        } else if (token == JsonToken.VALUE_STRING && wantsNumber) {
            return inQuotes(parser.getString(), expected);
        } else if (token == JsonToken.VALUE_NUMBER_INT && expected.equals("a text")) {
            return "write it in quotes";
        }
        return null;
    }

    /** What to do about a number that is written as a text. */
    private static @Nullable String inQuotes(String text, String expected) {
        if (text.length() >= Shown.LONGEST) {
            return null;
        } else if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            return "write it without quotes";
        }
        String fix = expected.equals("a whole number")
                ? WrittenNumber.wholeFix(text)
                : WrittenNumber.decimalFix(text, false);
        return fix == null ? null : fix + ", and without quotes";
    }
}
