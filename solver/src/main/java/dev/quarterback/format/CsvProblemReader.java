package dev.quarterback.format;

import dev.quarterback.format.xlsx.UnpackLimit;
import dev.quarterback.format.xlsx.UnpackLimitException;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads a problem from a folder of CSV files, as {@code docs/format.md} describes them; errors have file, line and column. */
public final class CsvProblemReader {
    private CsvProblemReader() {}

    /**
     * Reads the problem in {@code folder}.
     *
     * @throws InvalidInputException if it is not a valid problem
     * @throws IOException if the folder or one of its files cannot be read
     */
    public static Problem read(Path folder) throws IOException {
        return read(folder, warning -> {});
    }

    /**
     * Reads the problem in {@code folder}.
     *
     * @param warnings takes what is valid but hardly meant
     * @throws InvalidInputException if it is not a valid problem
     * @throws IOException if the folder or one of its files cannot be read
     */
    public static Problem read(Path folder, Consumer<InputWarning> warnings) throws IOException {
        return read(folder, ColumnMap.NONE, StandardCharsets.UTF_8, warnings);
    }

    /**
     * Reads the problem in {@code folder}, where a user's own tables stand for some of ours.
     *
     * @param map which of their columns are ours
     * @param charset of the files: UTF-8, or {@link CsvStyle#WINDOWS_1252}, which nothing in a file tells
     * @param warnings takes what is valid but hardly meant
     * @throws InvalidInputException if it is not a valid problem
     * @throws IOException if the folder or one of its files cannot be read
     */
    public static Problem read(Path folder, ColumnMap map, Charset charset, Consumer<InputWarning> warnings)
            throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        TableErrors errors = new TableErrors();
        return TableProblemReader.read(CsvFolder.of(TableFiles.of(folder), charset, map, errors), errors, warnings);
    }

    /**
     * Reads the problem in the CSV files of a ZIP archive, all of which are in one folder of it.
     *
     * @param charset of the files, as of a folder
     * @param limit what they may unpack to
     * @param warnings takes what is valid but hardly meant
     * @throws InvalidInputException if it is not a valid problem
     * @throws ZipException if it is no archive, or one that is cut, encrypted or packed in an unusual way
     * @throws UnpackLimitException if it unpacks to more than {@code limit}
     * @throws IOException if the file cannot be read
     */
    public static Problem readArchive(Path archive, Charset charset, UnpackLimit limit, Consumer<InputWarning> warnings)
            throws IOException {
        TableErrors errors = new TableErrors();
        try (ZipFile zip = open(archive)) {
            TableFiles files = ArchiveFiles.of(zip, limit, errors);
            return TableProblemReader.read(CsvFolder.of(files, charset, ColumnMap.NONE, errors), errors, warnings);
        }
    }

    private static ZipFile open(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile());
        } catch (IllegalArgumentException e) {
            throw new ZipException("a name in it is no UTF-8");
        }
    }
}
