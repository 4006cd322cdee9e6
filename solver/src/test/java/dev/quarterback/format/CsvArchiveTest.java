package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.quarterback.format.xlsx.UnpackLimit;
import dev.quarterback.format.xlsx.UnpackLimitException;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV files in a ZIP archive are read as those of a folder; nothing of it is written to disk. */
class CsvArchiveTest {
    @TempDir
    Path folder;

    private final Map<String, String> files = new LinkedHashMap<>();
    private Path archive;

    @BeforeEach
    void namesFiles() {
        archive = folder.resolve("week.zip");
        files.put("problem.csv", "key,value\nname,small\nfirstDay,2019-06-24\nlastDay,2019-06-30\n");
        files.put("models.csv", "id,weightKg\nM3,1847\n");
        files.put("yards.csv", "id,lat,lon\nFRE,37.5,-121.9\n");
        files.put("centers.csv", "id,lat,lon,regular\nSEA,47.5,-122.3,9\n");
        files.put("carriers.csv", "id,yard,positions,payloadKg\nC1,FRE,9,17500\n");
        files.put("orders.csv", "id,model,location,centers\nO1,M3,FRE,SEA\n");
    }

    /** Entries as they are, so that their bytes can be found in the archive. */
    private void write(String outer) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
                CRC32 checksum = new CRC32();
                checksum.update(bytes);
                ZipEntry entry = new ZipEntry(outer + file.getKey());
                entry.setSize(bytes.length);
                entry.setCrc(checksum.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        }
    }

    private Problem read() throws IOException {
        return CsvProblemReader.readArchive(archive, StandardCharsets.UTF_8, UnpackLimit.none(), warning -> {});
    }

    private List<String> errors() {
        return catchThrowableOfType(InvalidInputException.class, this::read).lines();
    }

    @Test
    void readsTheSameFromAFolderOfAnyName() throws IOException {
        write("");
        Problem plain = read();
        assertThat(plain.orders()).hasSize(1);

        for (String outer : List.of("week/", "./", "./a/b/", "Zo\u00EB\\")) {
            write(outer);
            assertThat(read()).as(outer).isEqualTo(plain);
        }
    }

    @Test
    void tellsFilesThatAreMissingOrUnknownAsInAFolder() throws IOException {
        files.remove("carriers.csv");
        files.put("order.csv", "");
        write("week/");

        assertThat(errors())
                .containsExactly(
                        "carriers.csv: no such file; a problem needs problem.csv, models.csv, yards.csv, centers.csv,"
                                + " carriers.csv, orders.csv",
                        "order.csv: unknown file; did you mean \"orders.csv\"?");
    }

    @Test
    void anArchiveWithoutTablesIsTold() throws IOException {
        files.clear();
        files.put("week/README.txt", "");
        write("");

        assertThat(errors())
                .containsExactly("no tables in this folder; a problem needs problem.csv, models.csv, yards.csv,"
                        + " centers.csv, carriers.csv, orders.csv");
    }

    @Test
    void aByteThatHasChangedIsFoundByTheChecksum() throws IOException {
        write("");
        byte[] bytes = Files.readAllBytes(archive);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("17500")] = '9';
        Files.write(archive, bytes);

        assertThat(errors())
                .singleElement()
                .asString()
                .startsWith("carriers.csv:")
                .endsWith("cannot be unpacked; is the archive complete?");
    }

    @Test
    void endsWhereItUnpacksToMoreThanItMay() throws IOException {
        files.put("orders.csv", "id,model,location,centers\n" + "O1,M3,FRE,SEA\n".repeat(1000));
        write("");

        assertThatThrownBy(() -> CsvProblemReader.readArchive(
                        archive, StandardCharsets.UTF_8, UnpackLimit.of(5_000, 5_000), warning -> {}))
                .isInstanceOf(UnpackLimitException.class)
                .hasMessage("unpacks to more than 5000 bytes");
    }

    @Test
    void aFileThatIsNoArchiveIsNone() throws IOException {
        Files.writeString(archive, "PK");

        assertThatThrownBy(this::read).isInstanceOf(ZipException.class);
    }

    @Test
    void filesThatAreUtf8ByTheirBytesAreReadSoAndTold() throws IOException {
        files.put("centers.csv", "id,name,lat,lon,regular\nSEA,Orl\u00E9ans,47.5,-122.3,9\n");
        write("");
        List<String> warnings = new ArrayList<>();

        Problem read = CsvProblemReader.readArchive(
                archive, CsvStyle.WINDOWS_1252, UnpackLimit.of(2_000, 0), warning -> warnings.add(warning.toString()));

        assertThat(read.centers().get(0).name()).isEqualTo("Orl\u00E9ans");
        assertThat(warnings)
                .containsExactly("centers.csv: is UTF-8 by its bytes and read so, though windows-1252 is named for it");
    }
}
