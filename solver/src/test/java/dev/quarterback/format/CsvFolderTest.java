package dev.quarterback.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which file of a folder is which table, and what is said of the others. */
class CsvFolderTest {
    private static final String LANES = "from,to,km,minutes\nFRE,SEA,1300,900\n";

    @TempDir
    Path folder;

    private CsvTables tables;

    @BeforeEach
    void writeASoundProblem() {
        tables = new CsvTables(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lanes.csv", "Lanes.Csv", "LANES.CSV", "lanes.csv.gz", "lanes.CSV.gz"})
    void namesAreReadInAnyCase(String name) throws IOException {
        tables.write(name, LANES);

        assertThat(tables.read().lanes()).hasSize(1);
    }

    @Test
    void errorsNameTheFileAsItIsWritten() throws IOException {
        tables.delete("orders.csv").write("Orders.CSV", CsvTables.ORDERS.replace("M3", "M4"));

        assertThat(tables.errors()).containsExactly("Orders.CSV:2: model: no model \"M4\"; did you mean \"M3\"?");
    }

    @ParameterizedTest
    @CsvSource({"Orders.CSV, orders.csv", "orders.csv, orders.csv.gz"})
    void twoFilesForOneTableAreAnError(String first, String second) {
        tables.write(first, CsvTables.ORDERS).write(second, CsvTables.ORDERS);

        assertThat(tables.errors())
                .containsExactly(second + ": " + first + " is there too, for the same table; keep one of them");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "._orders.csv",
                "~$orders.csv",
                ".~lock.orders.csv#",
                ".DS_Store",
                "Thumbs.db",
                "desktop.ini",
                "orders.csv~",
                ".orders.csv.swp",
                "#orders.csv#",
                "orders.csv.bak",
                "orders.csv:Zone.Identifier",
                ".quarterback-6d1f.tmp",
                "README.md",
                "notes.txt",
                "problem.json",
                "week.plan.json",
                "photo.jpg",
                "trips.csv",
                "Deliveries.CSV",
                "undelivered.csv.gz"
            })
    void leftoversPlansAndNotesArePassedOver(String name) throws IOException {
        tables.write(name, new byte[] {0, 5, 22, 7});

        assertThat(tables.warnings()).isEmpty();
    }

    @Test
    void foldersArePassedOverButForThoseNamedAsATable() throws IOException {
        Files.createDirectories(folder.resolve("__MACOSX"));
        Files.createDirectories(folder.resolve("archive.csv.d"));
        Files.createDirectories(folder.resolve("Lanes.csv"));

        assertThat(tables.errors())
                .containsExactly("Lanes.csv: a folder, not a table; save it as lanes.csv or move it away");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lanes.xlsx         | not a CSV file by its name; save it as lanes.csv or move it away",
                "Lanes.txt          | not a CSV file by its name; save it as lanes.csv or move it away",
                "lanes              | not a CSV file by its name; save it as lanes.csv or move it away",
                "lane.ods           | not a CSV file by its name; save it as lanes.csv or move it away",
                "lanes.csv.zip      | not a CSV file by its name; save it as lanes.csv or move it away",
                "lanes.csv.txt      | not a CSV file by its name; save it as lanes.csv or move it away",
                "Handover Days.xls  | not a CSV file by its name; save it as handover-days.csv or move it away",
                "Vessels.xlsx       | not a CSV file by its name; save it as vessels.csv or move it away",
                "vessel.csv         | unknown file; did you mean \"vessels.csv\"?",
                "busy days.txt      | not a CSV file by its name; save it as busy-days.csv or move it away",
                "busy_days.csv      | unknown file; did you mean \"busy-days.csv\"?",
                "departuredays.csv  | unknown file; did you mean \"departure-days.csv\"?",
                "handover_days.csv  | unknown file; did you mean \"handover-days.csv\"?",
                "order.csv          | unknown file; did you mean \"orders.csv\"?",
                "LANE.CSV.GZ        | unknown file; did you mean \"lanes.csv\"?",
                "orders - Copy.csv  | unknown file; move it away; the tables are problem.csv, models.csv, yards.csv,"
                        + " departure-days.csv, vessels.csv, centers.csv, handover-days.csv, carriers.csv,"
                        + " busy-days.csv, lanes.csv, orders.csv"
            })
    void aTableThatWouldBeIgnoredIsAnError(String name, String told) {
        tables.write(name, LANES);

        assertThat(tables.errors()).containsExactly(name + ": " + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vessels.xlsx", "vessel.csv"})
    void whereAFileMayHoldTheVesselsNoneIsSaidToBeMissing(String name) {
        tables.write(name, "PK").write("orders.csv", "id,model,location,centers,vessel\nO1,M3,FRE,SEA,V1\n");

        assertThat(tables.errors()).singleElement().asString().startsWith(name + ": ");
    }

    @Test
    void aTableThatIsThereInAnotherFormTooIsAWarning() throws IOException {
        tables.write("orders.xlsx", "PK");

        assertThat(tables.warnings()).containsExactly("orders.xlsx: not read; what counts is orders.csv");
    }

    @Test
    void aMissingTableIsToldOnceByTheFileThatItMayBeIn() throws IOException {
        tables.delete("orders.csv").write("Orders.xlsx", "PK");

        assertThat(tables.errors())
                .containsExactly("Orders.xlsx: not a CSV file by its name; save it as orders.csv or move it away");
    }

    @Test
    void aFolderWithoutTablesIsToldInOneLine() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                InvalidInputException.class, () -> CsvProblemReader.read(empty))
                        .lines())
                .containsExactly("no tables in this folder; a problem needs problem.csv, models.csv, yards.csv,"
                        + " centers.csv, carriers.csv, orders.csv");
    }
}
