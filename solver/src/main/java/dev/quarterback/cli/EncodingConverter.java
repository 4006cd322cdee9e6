package dev.quarterback.cli;

import dev.quarterback.format.CsvStyle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of an encoding of CSV files. */
final class EncodingConverter implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "windows-1252", "cp1252" -> CsvStyle.WINDOWS_1252;
            default -> throw new TypeConversionException("'" + text + "' is not known; give utf-8 or windows-1252");
        };
    }
}
