package dev.quarterback.loadsheet;

import java.time.LocalDate;
import java.util.List;

/** A table of the sheets as HTML: what stands above its rows comes again on each page that they run on to. */
final class PrintedTable {
    private final HtmlOutput html;
    private final List<Column> columns;

    /**
     * A column.
     *
     * @param percent its part of the width; the style has a class {@code w7} for 7, since a service lets no style stand in
     *     elements
     */
    record Column(String name, int percent) {}

    PrintedTable(HtmlOutput html, Column... columns) {
        this.html = html;
        this.columns = List.of(columns);
    }

    /** Writes the table: its title, in smaller letters where and when, and the rows. */
    void write(Runnable title, Runnable whereAndWhen, Runnable rows) {
        html.block("table", "", () -> {
            html.block(
                    "colgroup",
                    "",
                    () -> columns.forEach(column -> html.empty("col", "class", "w" + column.percent())));
            html.block("thead", "", () -> {
                html.block(
                        "tr",
                        "title",
                        () -> html.inline("th", "colspan", span(), () -> {
                            title.run();
                            html.inline("span", "of", whereAndWhen);
                        }));
                html.block(
                        "tr",
                        "",
                        () -> columns.forEach(column -> html.inline("th", "", () -> html.text(column.name()))));
            });
            html.block("tbody", "", rows);
        });
    }

    /** A row with a cell for each column; one of the class {@code kept} stands out. */
    void row(String cssClass, Runnable... cells) {
        html.block("tr", cssClass, () -> List.of(cells).forEach(cell -> html.inline("td", "", cell)));
    }

    /** A row of a single cell. */
    void wideRow(String cssClass, Runnable content) {
        html.block("tr", cssClass, () -> html.inline("td", "colspan", span(), content));
    }

    private String span() {
        return Integer.toString(columns.size());
    }

    /** A cell with a text. */
    Runnable text(String text) {
        return () -> html.text(text);
    }

    /** A cell with a day. */
    Runnable day(LocalDate day) {
        return () -> html.day(day);
    }

    /** A cell with an id or a name. */
    Runnable name(String name) {
        return () -> html.name(name);
    }

    /** A cell with a box to tick by hand. */
    Runnable box() {
        return () -> html.inline("span", "box", () -> {});
    }
}
