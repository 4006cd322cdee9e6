package dev.quarterback.loadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.SmallWeek;
import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import dev.quarterback.format.xlsx.SheetCell;
import dev.quarterback.format.xlsx.SheetRows;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadSheetBookTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        Problem problem = SmallWeek.problem();
        file = folder.resolve("sheets.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            LoadSheetBook.write(
                    LoadSheets.of(problem, PlanAccount.of(problem, SmallWeek.plan()), SheetChoice.ALL), out);
        }
    }

    private List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Book book = Book.open(file)) {
            for (BookSheet sheet : book.sheets()) {
                lines.add("-- " + sheet.name());
                try (SheetRows rows = book.rows(sheet)) {
                    while (rows.next()) {
                        lines.add(rows.cells().stream().map(SheetCell::text).collect(Collectors.joining("|")));
                    }
                }
            }
        }
        return lines;
    }

    @Test
    void itHasARowForEachStopVehicleArrivalAndHandover() throws IOException {
        assertThat(lines())
                .containsExactly(
                        "-- trips",
                        "yard|day|carrier|trip|stop|center|centerName|arrival|unloadedAfter|back|dutyTime|vehicles|"
                                + "positions|ofPositions|loadKg|ofPayloadKg|km|left",
                        "FRE|2019-06-24|C1|C1-1|1|NEAR|Next Door|2019-06-24|4 h 15 min|2019-06-24|6 h 15 min|2|2|3|3600|"
                                + "18000|301",
                        "FRE|2019-06-25|C2|C2-1|1|FAR||2019-06-26|12 h 15 min|2019-06-27|22 h 15 min|1|1|2|1800|18000|"
                                + "1600",
                        "-- loads",
                        "yard|day|carrier|trip|stop|position|vehicle|model|center|handover|appointment|loaded",
                        "FRE|2019-06-24|C1|C1-1|1|2|A|M3|NEAR|2019-06-24|yes",
                        "FRE|2019-06-24|C1|C1-1|1|1|B|M3|NEAR|2019-06-24|",
                        "FRE|2019-06-25|C2|C2-1|1|1|C|M3|FAR|2019-06-26|moved from NEAR, Mon 2019-06-24",
                        "-- arrivals",
                        "center|centerName|day|trip|carrier|vehicle|model|handover|came",
                        "NEAR|Next Door|2019-06-24|C1-1|C1|A|M3|2019-06-24",
                        "NEAR|Next Door|2019-06-24|C1-1|C1|B|M3|2019-06-24",
                        "FAR||2019-06-26|C2-1|C2|C|M3|2019-06-26",
                        "-- handovers",
                        "center|centerName|day|appointment|vehicle|model|isThereSince|broughtBy|done",
                        "NEAR|Next Door|2019-06-24|yes|A|M3|2019-06-24|C1-1",
                        "NEAR|Next Door|2019-06-24||B|M3|2019-06-24|C1-1",
                        "NEAR|Next Door|2019-06-25||D|M3|on site",
                        "FAR||2019-06-26|moved from NEAR, Mon 2019-06-24|C|M3|2019-06-26|C2-1");
    }

    @Test
    void itPrintsLengthwiseAndWithTheNamesOfTheColumnsOnEachPage() throws IOException {
        assertThat(part("xl/worksheets/sheet1.xml"))
                .contains("orientation=\"landscape\"", "fitToPage=\"true\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"");
        assertThat(part("xl/workbook.xml")).contains("_xlnm.Print_Titles", "$1:$1");
    }

    private String part(String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(name);
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
