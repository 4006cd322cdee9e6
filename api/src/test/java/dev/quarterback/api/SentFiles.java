package dev.quarterback.api;

import dev.quarterback.format.BookProblemWriter;
import dev.quarterback.format.CsvProblemWriter;
import dev.quarterback.format.ProblemReader;
import dev.quarterback.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Problems as people send them: books, and ZIP archives of CSV files. */
final class SentFiles {
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String ZIP = "application/zip";

    private SentFiles() {}

    static Problem problem(String json) {
        try {
            return ProblemReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] book(String json) {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try {
            BookProblemWriter.write(problem(json), null, book);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return book.toByteArray();
    }

    /** The CSV files of a problem by their names. */
    static Map<String, byte[]> csv(String json) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            Path folder = Files.createTempDirectory("csv");
            CsvProblemWriter.write(problem(json), folder);
            try (Stream<Path> written = Files.list(folder)) {
                for (Path file : written.sorted().toList()) {
                    files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }

    static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** The same files in a folder, whose name ends in a slash. */
    static Map<String, byte[]> in(String folder, Map<String, byte[]> files) {
        Map<String, byte[]> moved = new LinkedHashMap<>();
        files.forEach((name, bytes) -> moved.put(folder + name, bytes));
        return moved;
    }

    /** The files of an archive. */
    static Map<String, byte[]> unzip(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            Path file = Files.createTempFile("archive", ".zip");
            Files.write(file, archive);
            try (ZipFile zip =
                    new ZipFile(file.toFile())) { // A stream of it would not do: books are written without sizes.
                for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                    files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
                }
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }

    /** An archive of which every text is changed. */
    static byte[] edited(byte[] archive, UnaryOperator<String> change) {
        Map<String, byte[]> files = unzip(archive);
        files.replaceAll((name, bytes) ->
                change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return zip(files);
    }
}
