package dev.quarterback.format.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a sheet cell by cell: texts stay texts whatever they look like, days are days of the spreadsheet.
 *
 * <p>A cell can be marked: it is coloured and gets a note.
 */
public final class SheetWriter implements Closeable {
    /** Rows that a sheet has at most. */
    public static final int MOST_ROWS = 1 << 20;

    /** Rows that are kept in memory. */
    private static final int KEPT_ROWS = 500;

    /** Of a spreadsheet's own day format, which it shows in the user's way; ISO is the same for everyone. */
    private static final String DAY = "yyyy-mm-dd";

    /** Days that a spreadsheet's own calendar has without its error of 1900. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final String TEXT = "@";
    private static final String MARK = "FFC7CE";
    private static final int WIDEST = 40;

    /** Notes that a spreadsheet still opens in good time. */
    private static final int MOST_NOTES = 10_000;

    private final Worksheet sheet;
    private final Map<Integer, Map<Integer, String>> notes;
    private int row = -1;
    private int column;
    private int written;

    SheetWriter(Worksheet sheet) {
        this.sheet = sheet;
        this.notes = new HashMap<>();
    }

    /** The cell of a row and column, both from 0, is to be marked with a note; told before it is written. */
    public void mark(int markedRow, int markedColumn, String note) {
        if (written++ < MOST_NOTES) {
            notes.computeIfAbsent(markedRow, one -> new HashMap<>())
                    .merge(markedColumn, note, (before, more) -> before + "\n" + more);
        }
    }

    /** Hides a column, counted from 0; told before the first row. */
    public void hide(int hidden) {
        sheet.hideColumn(hidden);
    }

    /** Prints it on A4 lengthwise, as wide as a page, with the names of the columns on each; told before the first row. */
    public void forPrint() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.footer("&A, page &P of &N", Position.CENTER);
    }

    /** Writes the names of the columns, which stay in sight. */
    public void header(List<String> names) throws IOException {
        nextRow();
        for (String name : names) {
            sheet.value(row, column, EscapedText.write(name));
            sheet.style(row, column).bold().set();
            sheet.width(column, Math.min(WIDEST, Math.max(11, name.length() + 2)));
            finishCell();
        }
        sheet.freezePane(0, 1);
    }

    /** Begins a row; fails where a sheet has no more. */
    public void nextRow() throws IOException {
        if (row + 1 == MOST_ROWS) {
            throw new IOException("a sheet has " + MOST_ROWS + " rows at most; write CSV files");
        }
        if (row >= 0 && row % KEPT_ROWS == 0) {
            sheet.flush();
        }
        row++;
        column = 0;
    }

    /** Leaves rows out, so that the next one has that number, from 0. */
    public void skipTo(int number) throws IOException {
        while (row < number - 1) {
            nextRow();
        }
    }

    public void empty() {
        if (notes.getOrDefault(row, Map.of()).containsKey(column)) {
            sheet.inlineString(row, column, "");
        }
        finishCell();
    }

    public void text(String text) {
        String escaped = EscapedText.write(text);
        if (text.isEmpty() || text.equals(text.strip())) {
            sheet.inlineString(row, column, escaped);
        } else {
            sheet.value(row, column, escaped); // Inline texts lose the blanks around them in some spreadsheets.
        }
        sheet.style(row, column).format(TEXT).set();
        finishCell();
    }

    public void number(long number) {
        sheet.value(row, column, number);
        finishCell();
    }

    public void number(double number) {
        sheet.value(row, column, number);
        finishCell();
    }

    /** A number that is shown with zeros before it, so many digits in all. */
    public void zeros(long number, int digits) {
        sheet.value(row, column, number);
        sheet.style(row, column).format("0".repeat(digits)).set();
        finishCell();
    }

    /** A day that spreadsheets may not have; then it is a text. */
    public void anyDay(LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            text(day.toString());
        } else {
            day(day);
        }
    }

    public void day(LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format(DAY).set();
        finishCell();
    }

    /** Marks cells of the current row beyond the last that was written. */
    public void fillMarks() {
        int last = notes.getOrDefault(row, Map.of()).keySet().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(-1);
        while (column <= last) {
            empty();
        }
    }

    private void finishCell() {
        String note = notes.getOrDefault(row, Map.of()).get(column);
        if (note != null) {
            sheet.style(row, column).fillColor(MARK).set();
            sheet.comment(row, column, EscapedText.write(note));
        }
        column++;
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
    }
}
