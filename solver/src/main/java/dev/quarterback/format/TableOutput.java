package dev.quarterback.format;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a table that is written, cell by cell; an empty cell is nothing given. */
interface TableOutput {
    void row(Runnable cells);

    void text(@Nullable String text);

    void whole(long number);

    void whole(@Nullable Integer number);

    void decimal(double number);

    void day(@Nullable LocalDate day);

    void days(List<LocalDate> days);

    /** A number that is left out where it means that there is no limit. */
    default void wholeUnless(int unlimited, int number) {
        whole(number == unlimited ? null : (Integer) number);
    }

    /** A list that is read back. */
    default void ids(List<String> ids) {
        text(CsvText.join(ids));
    }

    /** A list for people. */
    default void shown(List<String> ids) {
        text(String.join(" ", ids));
    }
}
