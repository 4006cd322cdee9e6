package dev.quarterback.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A format that is no UTF-8 text, known by its first bytes.
 *
 * @param start what it starts with, each byte as the character of that code
 * @param what what it is
 * @param fix what to do about it
 */
record ForeignFormat(Pattern start, String what, String fix) {

    /** First bytes that are looked at. */
    static final int LOOKED_AT = 16;

    private static final String SAVE = "save it as UTF-8";
    private static final String UNPACK = "unpack it";
    private static final String AS_CSV = "save its tables as CSV in UTF-8";

    /** The more special one first. */
    private static final List<ForeignFormat> KNOWN = List.of(
            of("\\xFF\\xFE\\x00\\x00|\\x00\\x00\\xFE\\xFF", "UTF-32 text", SAVE),
            of("\\xFF\\xFE|\\xFE\\xFF", "UTF-16 text", SAVE),
            of("[^\\x00]\\x00\\x00\\x00|\\x00\\x00\\x00[^\\x00]", "UTF-32 text", SAVE),
            of("[^\\x00]\\x00[^\\x00]\\x00|\\x00[^\\x00]\\x00[^\\x00]", "UTF-16 text", SAVE),
            of("\\+/v[89+/]", "UTF-7 text", SAVE),
            of("\\xEF\\xBB(?!\\xBF)|\\xBB\\xBF", "half a byte order mark", "save the file as UTF-8 text"),
            of("\\xC3\\xAF\\xC2\\xBB\\xC2\\xBF", "text that was turned into UTF-8 twice", "save the original as UTF-8"),
            of("\\x1F\\x8B", "gzip within gzip", UNPACK),
            of("PK[\\x03\\x05\\x07]", "a ZIP archive or a workbook (.xlsx)", UNPACK + " or " + AS_CSV),
            of("\\xD0\\xCF\\x11\\xE0", "an old workbook (.xls)", AS_CSV),
            of("%PDF-", "a PDF", AS_CSV),
            of("\\x28\\xB5\\x2F\\xFD", "packed by zstd", UNPACK),
            of("BZh[1-9]1AY&SY", "packed by bzip2", UNPACK),
            of("\\xFD7zXZ\\x00", "packed by xz", UNPACK),
            of("\\x04\\x22\\x4D\\x18", "packed by lz4", UNPACK),
            of("\\x1F\\x9D", "packed by compress", UNPACK),
            of("7z\\xBC\\xAF\\x27\\x1C", "a 7z archive", UNPACK),
            of("Rar!\\x1A\\x07", "a RAR archive", UNPACK),
            of("\\x00\\x05\\x16[\\x00\\x07]", "what macOS keeps about a file", "take the file itself"),
            of("SQLite format 3\\x00", "an SQLite database", AS_CSV),
            of("PAR1", "a Parquet file", AS_CSV));

    private static ForeignFormat of(String start, String what, String fix) {
        return new ForeignFormat(Pattern.compile(start), what, fix);
    }

    /** What an input is that starts with {@code head}; empty when nothing speaks against text. */
    static Optional<ForeignFormat> of(byte[] head) {
        String characters = new String(head, StandardCharsets.ISO_8859_1);
        return KNOWN.stream()
                .filter(format -> format.start().matcher(characters).lookingAt())
                .findFirst();
    }
}
