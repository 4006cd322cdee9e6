package dev.quarterback.format;

import dev.quarterback.format.xlsx.SheetWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a table as a sheet. */
final class SheetOutput implements TableOutput {
    private final SheetWriter sheet;

    SheetOutput(SheetWriter sheet) {
        this.sheet = sheet;
    }

    @Override
    public void row(Runnable cells) {
        try {
            sheet.nextRow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cells.run();
    }

    @Override
    public void text(@Nullable String text) {
        if (text == null) {
            sheet.empty();
        } else {
            sheet.text(text);
        }
    }

    @Override
    public void whole(long number) {
        sheet.number(number);
    }

    @Override
    public void whole(@Nullable Integer number) {
        if (number == null) {
            sheet.empty();
        } else {
            sheet.number(number.longValue());
        }
    }

    @Override
    public void decimal(double number) {
        sheet.number(number);
    }

    @Override
    public void day(@Nullable LocalDate day) {
        if (day == null) {
            sheet.empty();
        } else {
            sheet.anyDay(day);
        }
    }

    /** One is a day of the spreadsheet, several are a text. */
    @Override
    public void days(List<LocalDate> days) {
        if (days.size() <= 1) {
            day(days.isEmpty() ? null : days.get(0));
        } else {
            sheet.text(String.join(" ", days.stream().map(LocalDate::toString).toList()));
        }
    }
}
