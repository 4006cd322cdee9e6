package dev.quarterback.format;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads objects, lists and values one token after another and coerces nothing.
 *
 * <p>A value that is not what it should be is reported with its place, and reading goes on behind it with a stand-in.
 * Only where the JSON itself is broken does reading stop, with a {@code JacksonException}.
 */
final class JsonInput implements AutoCloseable {

    /** Stands for an id that was reported as unreadable; told from any other by identity. */
    @SuppressWarnings("StringOperationCanBeSimplified")
    static final String UNREADABLE = new String("unreadable");

    private static final int DEEPEST_SHAPE = 8;

    private final JsonParser parser;
    private final ErrorList errors;
    private final Positions positions = new Positions();
    private final TextCache texts = new TextCache();
    private final DayParser days = new DayParser();

    /** The objects being read, from the root inwards, with the fields seen in each. */
    private final Shape[] shapes = new Shape[DEEPEST_SHAPE];

    private final long[] seen = new long[DEEPEST_SHAPE];
    private final int[] field = new int[DEEPEST_SHAPE];
    private final @Nullable Set<String>[] further = newSets();
    private int depth;

    JsonInput(InputStream in, ErrorList errors) {
        this.parser = Opened.parser(in);
        this.errors = errors;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Set<String>[] newSets() {
        return new Set[DEEPEST_SHAPE];
    }

    static boolean isReadable(String id) {
        @SuppressWarnings("ReferenceEquality")
        boolean readable = id != UNREADABLE;
        return readable;
    }

    /** The positions of the fields and elements read so far. */
    Positions positions() {
        return positions;
    }

    JsonParser parser() {
        return parser;
    }

    /** Moves to the root value; false when there is none. */
    boolean start() {
        return parser.nextToken() != null;
    }

    /** Whether something follows the root value. */
    boolean hasMore() {
        return parser.nextToken() != null;
    }

    /** Enters the object that is the current value; false, with the error reported, when it is none. */
    boolean startObject(Shape shape) {
        if (!isToken(JsonToken.START_OBJECT, "an object")) {
            return false;
        }
        shapes[depth] = shape;
        seen[depth] = 0;
        further[depth] = null;
        depth++;
        return true;
    }

    /** Moves to the next field's value and gives the field's name; null at the object's end. */
    @Nullable
    String nextField() {
        int level = depth - 1;
        Shape shape = shapes[level];
        while (true) {
            int index = parser.nextNameMatch(shape.matcher());
            if (index >= 0) {
                if (depth == 1) {
                    positions.next(shape.fields().get(index));
                }
                long bit = 1L << index;
                if ((seen[level] & bit) == 0) {
                    seen[level] |= bit;
                    field[level] = index;
                    parser.nextToken();
                    return shape.fields().get(index);
                }
                skipSecond();
            } else if (index == PropertyNameMatcher.MATCH_END_OBJECT) {
                reportMissing(shape, seen[level]);
                depth--;
                return null;
            } else {
                skipFurther(shape, level);
            }
        }
    }

    private void skipSecond() {
        report("given twice", "give it once");
        parser.nextToken();
        parser.skipChildren();
    }

    private void skipFurther(Shape shape, int level) {
        if (depth == 1) {
            positions.nextUnknown();
        }
        String name = parser.currentName();
        if (!shape.open()) {
            String question = Nearest.question(name, shape.fields());
            report("unknown field", question != null ? question : shape.has());
            parser.nextToken();
            parser.skipChildren();
            return;
        }
        Set<String> names = further[level];
        if (names == null) {
            names = new HashSet<>();
            further[level] = names;
        }
        if (names.add(name)) {
            parser.nextToken();
            skipValue();
        } else {
            skipSecond();
        }
    }

    /** Skips a value of which only the form counts: valid JSON without a key twice in its object. */
    private void skipValue() {
        if (parser.hasToken(JsonToken.START_ARRAY)) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                skipValue();
            }
        } else if (parser.hasToken(JsonToken.START_OBJECT)) {
            Set<String> names = new HashSet<>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                if (names.add(name)) {
                    parser.nextToken();
                    skipValue();
                } else {
                    skipSecond();
                }
            }
        } else if (parser.isNaN()) {
            report("NaN or infinite", "JSON has no such number");
        }
    }

    private void reportMissing(Shape shape, long seenFields) {
        for (int i = 0; i < shape.required(); i++) {
            if ((seenFields & 1L << i) == 0) {
                String name = shape.fields().get(i);
                errors.add(position(), () -> InputError.at(place().field(name), "missing", shape.needs()));
            }
        }
    }

    /** Enters a map whose keys are days; false, with the error reported, when the value is no object. */
    boolean startDays() {
        return isToken(JsonToken.START_OBJECT, "an object with a day for each key");
    }

    /** Moves to the next value of a map and gives its key, a day; null at the map's end. */
    @Nullable
    LocalDate nextDay(Set<LocalDate> known) {
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            LocalDate day = days.parse(key);
            if (day == null) {
                reportNoDay(key);
                parser.nextToken();
                parser.skipChildren();
            } else if (known.contains(day)) {
                skipSecond();
            } else {
                parser.nextToken();
                return day;
            }
        }
        return null;
    }

    /** Enters the list that is the current value; false, with the error reported, when it is none. */
    boolean startList() {
        return isToken(JsonToken.START_ARRAY, "a list");
    }

    /** Moves to the list's next element; false at its end. */
    boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    boolean isNull() {
        return parser.hasToken(JsonToken.VALUE_NULL);
    }

    /** A text that is likely to come once only. */
    String text() {
        return isText() ? parser.getString() : UNREADABLE;
    }

    /** A text that is likely to come often, like an id that is referred to. */
    String repeatedText() {
        return isText()
                ? texts.get(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())
                : UNREADABLE;
    }

    private boolean isText() {
        if (!isToken(JsonToken.VALUE_STRING, "a text")) {
            return false;
        }
        if (Shown.hasHalfCharacter(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())) {
            report("half a character in " + Shown.text(parser.getString()), "write surrogates in pairs");
            return false;
        }
        return true;
    }

    /** A day; null when it was reported as unreadable. */
    @Nullable
    LocalDate day() {
        if (!isToken(JsonToken.VALUE_STRING, "a day such as \"2019-06-24\"")) {
            return null;
        }
        LocalDate day = days.parse(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (day == null) {
            reportNoDay(parser.getString());
        }
        return day;
    }

    private void reportNoDay(String text) {
        if (DayParser.looksLikeDay(text)) {
            report("no day " + Shown.text(text) + " in the calendar", null);
        } else {
            report("expected a day such as \"2019-06-24\", found " + Shown.text(text), null);
        }
    }

    /** A whole number; the stand-in when it was reported as unreadable. */
    int whole(int standIn) {
        if (!isToken(JsonToken.VALUE_NUMBER_INT, "a whole number")) {
            return standIn;
        }
        if (parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        String digits = parser.getString();
        report(
                Shown.number(digits) + (digits.startsWith("-") ? " is too small" : " is too large"),
                digits.startsWith("-") ? "no whole number is below 0" : Limits.BELOW);
        return standIn;
    }

    /** A whole number as large as a long can hold; the stand-in when it was reported as unreadable. */
    long anyWhole(long standIn) {
        if (!isToken(JsonToken.VALUE_NUMBER_INT, "a whole number")) {
            return standIn;
        }
        if (parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        String digits = parser.getString();
        boolean isNegative = digits.startsWith("-");
        report(
                Shown.number(digits) + (isNegative ? " is too small" : " is too large"),
                isNegative ? "at least 0" : "at most " + Long.MAX_VALUE);
        return standIn;
    }

    /** A number with or without decimals; the stand-in when it was reported as unreadable. */
    double decimal(double standIn) {
        boolean isNumber = parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT) && !parser.isNaN();
        if (!isNumber && !isToken(JsonToken.VALUE_NUMBER_INT, "a number")) {
            return standIn;
        }
        double value = parser.getDoubleValue();
        if (Double.isInfinite(value)) {
            report(Shown.number(parser.getString()) + (value > 0 ? " is too large" : " is too small"), Limits.BELOW);
            return standIn;
        }
        return value;
    }

    private boolean isToken(JsonToken expected, String name) {
        if (parser.hasToken(expected)) {
            return true;
        }
        report("expected " + name + ", found " + Mismatch.found(parser), Mismatch.fix(parser, name, isOptional()));
        parser.skipChildren();
        return false;
    }

    private boolean isOptional() {
        return depth > 0 && parser.streamReadContext().inObject() && field[depth - 1] >= shapes[depth - 1].required();
    }

    /** Reports what is wrong with the current value or name. */
    void report(String message, @Nullable String fix) {
        errors.add(position(), () -> InputError.at(place(), message, fix));
    }

    private long position() {
        return positions.of(parser.streamReadContext());
    }

    /** Where the parser is. */
    Place place() {
        return Place.of(parser.streamReadContext());
    }

    @Override
    public void close() {
        parser.close();
    }
}
