package dev.quarterback.loadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Writes load sheets as one HTML file for print on A4: no script, nothing from elsewhere, and each carrier, yard's day and center's
 * day begins a page.
 */
public final class LoadSheetHtml {
    private static final String STYLE = "\n" + read();

    private LoadSheetHtml() {}

    private static String read() {
        try (InputStream in = LoadSheetHtml.class.getResourceAsStream("load-sheets.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The only style of the file, as its element {@code style} has it: a policy can allow it by its hash. */
    public static String style() {
        return STYLE;
    }

    /**
     * Writes the sheets to a stream, which stays open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(LoadSheets sheets, OutputStream stream) throws IOException {
        HtmlOutput.write(
                stream,
                html -> html.inline("html", "lang", "en", () -> {
                    html.block("head", "", () -> head(sheets, html));
                    html.block("body", "", () -> body(sheets, html));
                }));
    }

    private static void head(LoadSheets sheets, HtmlOutput html) {
        html.empty("meta", "charset", "UTF-8");
        html.block("title", "", () -> html.text("Load sheets: " + sheets.problem()));
        html.block("style", "", () -> html.text(STYLE));
    }

    private static void body(LoadSheets sheets, HtmlOutput html) {
        CarrierPages carriers = new CarrierPages(sheets.problem(), html);
        sheets.yards().forEach(carriers::write);
        CenterPages centers = new CenterPages(sheets.problem(), html);
        sheets.centers().forEach(centers::write);
        if (sheets.yards().isEmpty() && sheets.centers().isEmpty()) {
            html.block("p", "", () -> html.text("No trip leaves, nothing comes and nothing is handed over."));
        }
    }
}
