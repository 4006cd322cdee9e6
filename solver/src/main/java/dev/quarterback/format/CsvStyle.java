package dev.quarterback.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How CSV files are written.
 *
 * @param separator what stands between cells: a comma, a semicolon or a tab
 * @param charset of the bytes
 * @param hasMark whether they begin with a byte order mark, by which Excel knows UTF-8
 * @param hasDecimalComma whether decimals have a comma in place of the point
 */
public record CsvStyle(char separator, Charset charset, boolean hasMark, boolean hasDecimalComma) {
    /** Commas, UTF-8, points. */
    public static final CsvStyle USUAL = new CsvStyle(',', StandardCharsets.UTF_8, false, false);

    /** The other encoding that spreadsheets of western Europe and America write. */
    public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
}
