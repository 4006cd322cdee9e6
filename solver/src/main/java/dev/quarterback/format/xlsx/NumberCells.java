package dev.quarterback.format.xlsx;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes cells of numbers by the formats that they are shown in: numbers, or days counted from 1900 or 1904. */
final class NumberCells {
    private static final String AS_TEXT = "format the cell as text and type it again";

    /** From here on a spreadsheet has changed digits: it keeps 15 of them. */
    private static final double TOO_LONG = 1e15;

    /** The day 60 of books that count from 1900, 29 February 1900, never was; all later ones are counted with it. */
    private static final int NEVER = 60;

    /** Of a day. */
    private static final double SECONDS = 86_400;

    /** Half a second. */
    private static final double SLACK = 0.5 / SECONDS;

    /** The last that a spreadsheet knows, 9999-12-31. */
    private static final int LAST = 2_958_465;

    private final List<Shape> shapes = new ArrayList<>();
    private final boolean from1904;

    private record Shape(CellFormat format, int digits) {}

    NumberCells(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The next style of the book shows numbers so. */
    void addStyle(int format, @Nullable String code) {
        shapes.add(new Shape(CellFormat.of(format, code), CellFormat.digits(code)));
    }

    /** The cell of a number, as a book spells it, in one of the styles; null when it is no number. */
    @Nullable
    SheetCell of(String number, int style) {
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return null;
        }
        if (!Double.isFinite(value)) {
            return null;
        }
        Shape shape = style >= 0 && style < shapes.size() ? shapes.get(style) : new Shape(CellFormat.PLAIN, 0);
        return switch (shape.format()) {
            case DAY -> day(value);
            case TIME -> SheetCell.unusable(plain(value), "a time of day; a day is needed, without a time");
            default -> number(value, shape);
        };
    }

    private static SheetCell number(double value, Shape shape) {
        String text = plain(value);
        boolean isWhole = value == Math.rint(value);
        if (!isWhole || shape.format() == CellFormat.SHAPED) {
            return new SheetCell(
                    SheetCell.Kind.NUMBER, text, null, "the number " + text + " where a text is needed; " + AS_TEXT);
        } else if (Math.abs(value) >= TOO_LONG) {
            String trouble = "the number " + text + ", of which a spreadsheet keeps 15 digits; " + AS_TEXT;
            return new SheetCell(SheetCell.Kind.NUMBER, text, null, trouble);
        }
        String padded = value < 0 ? text : "0".repeat(Math.max(0, shape.digits() - text.length())) + text;
        return new SheetCell(SheetCell.Kind.NUMBER, text, shape.format() == CellFormat.ZEROS ? padded : text, null);
    }

    /** As people write it, without an exponent where that is not long. */
    static String plain(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e18) {
            return Long.toString((long) value);
        }
        String shown = Double.toString(value);
        return shown.contains("E") && Math.abs(value) > 1e-10 && Math.abs(value) < 1e18
                ? new BigDecimal(shown).toPlainString()
                : shown;
    }

    private SheetCell day(double value) {
        long serial = (long) Math.floor(value + SLACK);
        if (serial < (from1904 ? 0 : 1) || serial > LAST || (serial == NEVER && !from1904)) {
            return SheetCell.unusable(plain(value), "a day that there is not; type it again");
        }
        LocalDate day = dayOf(serial);
        if (value - serial > SLACK) {
            long second = Math.round((value - serial) * SECONDS);
            return SheetCell.unusable(
                    day.atStartOfDay().plusSeconds(second).toString(), day + " with a time of day; take away the time");
        }
        return new SheetCell(
                SheetCell.Kind.DAY, day.toString(), null, "the day " + day + " where a text is needed; " + AS_TEXT);
    }

    /** The day of a number that is not shown as one, for hints. */
    private LocalDate dayOf(long serial) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(serial);
        }
        return LocalDate.of(1899, 12, serial < NEVER ? 31 : 30).plusDays(serial);
    }

    /** The cell of a day that the book spells out, e.g. {@code 2019-06-24T00:00:00}. */
    SheetCell spelt(String day) {
        try {
            LocalDateTime time = LocalDateTime.parse(day.length() == 10 ? day + "T00:00" : day.replace("Z", ""));
            LocalDate date = time.toLocalDate();
            return time.equals(date.atStartOfDay())
                    ? new SheetCell(
                            SheetCell.Kind.DAY,
                            date.toString(),
                            null,
                            "the day " + date + " where a text is needed; " + AS_TEXT)
                    : SheetCell.unusable(time.toString(), date + " with a time of day; take away the time");
        } catch (DateTimeException e) {
            return SheetCell.text(day);
        }
    }
}
