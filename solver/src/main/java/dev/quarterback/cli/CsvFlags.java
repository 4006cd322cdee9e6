package dev.quarterback.cli;

import dev.quarterback.format.CsvStyle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** How CSV files are written. */
final class CsvFlags {
    /** What may stand between cells. */
    private enum Separator {
        comma,
        semicolon,
        tab;

        private char character() {
            return this == comma ? ',' : this == semicolon ? ';' : '\t';
        }
    }

    @Option(
            names = "--separator",
            paramLabel = "NAME",
            description = "between the cells of CSV files: comma, semicolon or tab (default: comma)")
    private @Nullable Separator separator;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = EncodingConverter.class,
            description = "of CSV files: utf-8 or windows-1252 (default: utf-8)")
    private @Nullable Charset encoding;

    @Option(names = "--bom", description = "begin CSV files with a byte order mark, by which Excel knows UTF-8")
    private boolean hasMark;

    @Option(
            names = "--decimal-comma",
            description = "write decimals in CSV files with a comma; needs --separator semicolon or tab")
    private boolean hasDecimalComma;

    /** Refuses what does not go together, or with files that are not CSV. */
    void check(CommandSpec command, boolean areWritten) {
        boolean isGiven = separator != null || encoding != null || hasMark || hasDecimalComma;
        if (isGiven && !areWritten) {
            fail(command, "--separator, --encoding, --bom, --decimal-comma: are for CSV files; leave them out");
        }
        if (hasDecimalComma && (separator == null || separator == Separator.comma)) {
            fail(command, "--decimal-comma: needs --separator semicolon or tab");
        }
        if (hasMark && CsvStyle.WINDOWS_1252.equals(encoding)) {
            fail(command, "--bom: says that files are UTF-8; leave it or --encoding out");
        }
    }

    private static void fail(CommandSpec command, String message) {
        throw new ParameterException(command.commandLine(), message);
    }

    CsvStyle style() {
        return new CsvStyle(
                Objects.requireNonNullElse(separator, Separator.comma).character(),
                Objects.requireNonNullElse(encoding, StandardCharsets.UTF_8),
                hasMark,
                hasDecimalComma);
    }
}
