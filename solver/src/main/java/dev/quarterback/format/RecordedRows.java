package dev.quarterback.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of a table as the texts that a sheet has for them when it is read, by the first cell of each. */
final class RecordedRows implements TableOutput {
    private final Map<String, List<String>> rows = new HashMap<>();
    private List<String> current = new ArrayList<>();

    /** The cells of the row that begins with that one; empty where there is none. */
    List<String> of(String first) {
        return rows.getOrDefault(first, List.of());
    }

    @Override
    public void row(Runnable cells) {
        current = new ArrayList<>();
        cells.run();
        rows.put(current.get(0), current);
    }

    @Override
    public void text(@Nullable String text) {
        current.add(text == null ? "" : text);
    }

    @Override
    public void whole(long number) {
        current.add(Long.toString(number));
    }

    @Override
    public void whole(@Nullable Integer number) {
        current.add(number == null ? "" : number.toString());
    }

    @Override
    public void decimal(double number) {
        current.add(Double.toString(number));
    }

    @Override
    public void day(@Nullable LocalDate day) {
        current.add(day == null ? "" : day.toString());
    }

    @Override
    public void days(List<LocalDate> days) {
        current.add(String.join(" ", days.stream().map(LocalDate::toString).toList()));
    }
}
