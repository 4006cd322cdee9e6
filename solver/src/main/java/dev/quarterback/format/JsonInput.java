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

    private final JsonParser parser;
    private final ErrorList errors;
    private final Positions positions = new Positions();
    private final TextCache texts = new TextCache();
    private final DayParser days = new DayParser();
    private final OpenObjects objects = new OpenObjects();

    JsonInput(InputStream in, ErrorList errors) {
        this.parser = Opened.parser(in);
        this.errors = errors;
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
        objects.enter(shape);
        return true;
    }

    /** Moves to the next field's value and gives the field's name; null at the object's end. */
    @Nullable
    String nextField() {
        Shape shape = objects.shape();
        while (true) {
            int index = parser.nextNameMatch(shape.matcher());
            if (index >= 0) {
                if (objects.isAtRoot()) {
                    positions.next(shape.fields().get(index));
                }
                if (objects.note(index)) {
                    parser.nextToken();
                    return shape.fields().get(index);
                }
                skipSecond();
            } else if (index == PropertyNameMatcher.MATCH_END_OBJECT) {
                objects.eachMissing(name -> reportMissing(name, shape));
                objects.leave();
                return null;
            } else {
                skipFurther(shape);
            }
        }
    }

    private void skipSecond() {
        report("given twice", "give it once");
        parser.nextToken();
        parser.skipChildren();
    }

    private void skipFurther(Shape shape) {
        if (objects.isAtRoot()) {
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
        if (objects.note(name)) {
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

    private void reportMissing(String name, Shape shape) {
        errors.add(position(), () -> InputError.at(place().field(name), "missing", shape.needs()));
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
                report(DayParser.fault(key), null);
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
            report(DayParser.fault(parser.getString()), null);
        }
        return day;
    }

    /** A whole number; the stand-in when it was reported as unreadable. */
    int whole(int standIn) {
        if (!isToken(JsonToken.VALUE_NUMBER_INT, "a whole number")) {
            return standIn;
        }
        if (parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        reportSize("no whole number is below 0", Limits.BELOW);
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
        reportSize("at least 0", "at most " + Long.MAX_VALUE);
        return standIn;
    }

    /** Reports that a number is beyond what can be held, with the fix where it is below 0 and where it is above. */
    private void reportSize(String fixBelow, String fixAbove) {
        String digits = parser.getString();
        boolean isNegative = digits.startsWith("-");
        report(
                Shown.number(digits) + (isNegative ? " is too small" : " is too large"),
                isNegative ? fixBelow : fixAbove);
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
        return parser.streamReadContext().inObject() && objects.isAtOptionalField();
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
