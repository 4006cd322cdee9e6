package dev.quarterback.format.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, one after the other, those without content skipped. */
public final class SheetRows implements Closeable {
    /** Rows and columns of a sheet at most. */
    private static final int MOST_ROWS = 1 << 20;

    private static final int MOST_COLUMNS = 1 << 14;

    /** A formula that no spreadsheet has computed; a text that it makes may be empty. */
    private static final SheetCell NOT_COMPUTED =
            SheetCell.unusable("=", "a formula without a value; open the book in a spreadsheet and save it");

    private final XmlPart xml;
    private final String name;
    private final NumberCells numbers;
    private final SharedTexts texts;
    private final BitSet hidden = new BitSet();
    private final List<SheetCell> cells = new ArrayList<>();
    private int row;
    private boolean ended;

    SheetRows(XmlPart xml, String name, NumberCells numbers, SharedTexts texts) throws IOException {
        this.xml = xml;
        this.name = name;
        this.numbers = numbers;
        this.texts = texts;
        try {
            readColumns();
        } catch (IOException e) {
            xml.close();
            throw e;
        }
    }

    private void readColumns() throws IOException {
        while (xml.next() && !xml.isStart("sheetData")) {
            String isHidden = xml.isStart("col") ? xml.attribute("hidden") : null;
            if ("1".equals(isHidden) || "true".equals(isHidden)) {
                int first = whole(xml.attribute("min"), 1);
                int last = Math.min(MOST_COLUMNS, whole(xml.attribute("max"), 0));
                if (first >= 1 && first <= last) {
                    hidden.set(first - 1, last);
                }
            }
        }
    }

    /** Whether a column is hidden, counted from 0. */
    public boolean isHidden(int column) {
        return hidden.get(column);
    }

    /** The numbers of all hidden columns, counted from 0. */
    public List<Integer> hiddenColumns() {
        return hidden.stream().boxed().toList();
    }

    /**
     * Moves to the next row with any content; false after the last.
     *
     * @throws BadBookException if the sheet cannot be read further
     */
    public boolean next() throws IOException {
        while (!ended && xml.next()) {
            if (xml.isStart("row")) {
                readRow();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    return true;
                }
            } else if (xml.isEnd("sheetData")) {
                ended = true;
                xml.drain();
            }
        }
        cells.clear();
        return false;
    }

    /** The number of the current row, from 1. */
    public int row() {
        return row;
    }

    /** The cells of the current row up to its last one. */
    public List<SheetCell> cells() {
        return cells;
    }

    private void readRow() throws IOException {
        cells.clear();
        int number = whole(xml.attribute("r"), row + 1);
        if (number <= row || number > MOST_ROWS) {
            throw BadBookException.damaged("sheet \"" + name + "\" has row " + number + " after row " + row);
        }
        row = number;
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                readCell();
            }
        }
    }

    private void readCell() throws IOException {
        int column = column(xml.attribute("r"), cells.size());
        if (column < cells.size() || column >= MOST_COLUMNS) {
            throw BadBookException.damaged("sheet \"" + name + "\" has cells out of order in row " + row);
        }
        while (cells.size() < column) {
            cells.add(SheetCell.EMPTY);
        }
        String type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        int style = whole(xml.attribute("s"), 0);
        String value = "";
        boolean isFormula = false;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v") || xml.isStart("is")) {
                value = xml.text();
            } else if (xml.isStart("f")) {
                xml.text();
                isFormula = true;
            }
        }
        if (value.isEmpty()) {
            cells.add(isFormula && !type.equals("str") ? NOT_COMPUTED : SheetCell.EMPTY);
        } else {
            cells.add(cell(type, value, style));
        }
    }

    private SheetCell cell(String type, String value, int style) throws IOException {
        SheetCell cell = switch (type) {
            case "s" -> texts.get(whole(value, -1));
            case "str", "inlineStr" -> SheetCell.text(EscapedText.read(value));
            case "b" -> SheetCell.text(value.equals("1") || value.equals("true") ? "TRUE" : "FALSE");
            case "e" -> SheetCell.unusable(value, "the error " + value + "; repair the cell");
            case "d" -> numbers.spelt(value);
            default -> numbers.of(value, style);
        };
        if (cell == null) {
            throw BadBookException.damaged("sheet \"" + name + "\" has a number that is none in row " + row);
        }
        return cell;
    }

    /** The column of a cell such as {@code F17}, from 0; {@code standard} where the book leaves it out. */
    private static int column(@Nullable String place, int standard) {
        if (place == null) {
            return standard;
        }
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
            if (column < 1 || column > MOST_COLUMNS) {
                return MOST_COLUMNS;
            }
        }
        return column - 1;
    }

    /** A whole number of an attribute; {@code standard} where it is not there or none. */
    static int whole(@Nullable String text, int standard) {
        if (text == null) {
            return standard;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return standard;
        }
    }

    /** The number of a column from 0, by a cell in it such as {@code F17}. */
    public static int column(String cell) {
        return column(cell, 0);
    }

    /** The name of a column as sheets show it: A, B, to XFD; counted from 0. */
    public static String columnName(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
