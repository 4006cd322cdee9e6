package dev.quarterback.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quarterback.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A sound problem as a folder of tables, of which tests replace some. */
final class CsvTables {
    static final String ORDERS = "id,model,location,centers\nO1,M3,FRE,SEA POR\n";

    private final Path folder;

    CsvTables(Path folder) {
        this.folder = folder;
        write("problem.csv", "key,value\nname,week\nfirstDay,2019-06-24\nlastDay,2019-06-30\n");
        write("models.csv", "id,weightKg\nM3,1645\n");
        write("yards.csv", "id,lat,lon\nFRE,37.5,-121.9\n");
        write("centers.csv", "id,lat,lon,regular\nSEA,47.6,-122.3,40\nPOR,45.5,-122.7,20\n");
        write("carriers.csv", "id,yard,positions,payloadKg\nC1,FRE,9,17500\n");
        write("orders.csv", ORDERS);
    }

    CsvTables write(String file, String text) {
        return write(file, text.getBytes(UTF_8));
    }

    CsvTables write(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CsvTables delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    Problem read() throws IOException {
        return CsvProblemReader.read(folder);
    }

    /** The warnings of a problem that is read. */
    List<String> warnings() throws IOException {
        List<String> warnings = new ArrayList<>();
        CsvProblemReader.read(folder, warning -> warnings.add(warning.toString()));
        return warnings;
    }

    /** The errors of a problem that is refused. */
    List<String> errors() {
        return catchThrowableOfType(InvalidInputException.class, this::read).lines();
    }
}
