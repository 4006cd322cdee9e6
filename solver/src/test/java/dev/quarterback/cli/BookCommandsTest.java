package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.format.ProblemReader;
import dev.quarterback.format.xlsx.Book;
import dev.quarterback.format.xlsx.BookSheet;
import dev.quarterback.format.xlsx.BookWriter;
import dev.quarterback.format.xlsx.SheetWriter;
import dev.quarterback.problem.Order;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookCommandsTest {
    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();
    private Path problem;
    private Path plan;
    private Path book;

    @BeforeEach
    void writeFiles() {
        problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        plan = SmallFiles.write(folder.resolve("plan.json"), SmallFiles.SOUND_PLAN);
        book = folder.resolve("book.xlsx");
    }

    @Test
    void whatIsExportedCanBeImported() throws IOException {
        Path again = folder.resolve("again.json");

        assertThat(run.run("export", problem, plan, book)).isEqualTo(ExitStatus.DONE);
        assertThat(run.run("import", book, "--out", again)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .startsWith("Problem and plan: " + book + "\nsmall: 2019-06-29 to 2019-06-30, 2 days\n")
                .endsWith("Problem: " + again + "\n");
        assertThat(ProblemReader.read(again)).isEqualTo(ProblemReader.read(problem));
    }

    @Test
    void planMayBeLeftOut() {
        assertThat(run.run("export", problem, book, "--json")).isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .isEqualTo("{\"problem\":\"" + problem + "\",\"book\":\"" + book + "\",\"status\":0,\"files\":[]}\n");
    }

    @Test
    void errorsNameCellsAndAreMarkedOnRequest() throws IOException {
        Path marked = folder.resolve("marked.xlsx");
        try (OutputStream out = Files.newOutputStream(book);
                BookWriter written = new BookWriter(out);
                SheetWriter sheet = written.sheet("orders")) {
            sheet.header(List.of("id", "model", "location", "centers", "priorty"));
        }

        assertThat(run.run("import", book, "--marked", marked)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .contains(book + ": orders!E1: unknown column \"priorty\"; did you mean \"priority\"?")
                .endsWith("Marked: " + marked);
        assertThat(marked).isNotEmptyFile();
    }

    @Test
    void aBookThatCannotBeReadIsToldAndNotMarked() throws IOException {
        Path marked = folder.resolve("marked.xlsx");
        Files.writeString(book, "PK");

        assertThat(run.run("import", book, "--marked", marked)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(
                        book + ": no book: it is no ZIP archive, or one that is cut; save it as .xlsx; is it complete?",
                        marked + ": not written; the book cannot be read to its end");
        assertThat(marked).doesNotExist();
    }

    @Test
    void onlyBooksWithErrorsAreMarkedAndNeverInPlace() {
        Path marked = folder.resolve("marked.xlsx");
        run.run("export", problem, book);
        Path csv = folder.resolve("csv");

        assertThat(run.run("import", book, "--marked", marked)).isEqualTo(ExitStatus.DONE);
        assertThat(marked).doesNotExist();
        assertThat(run.run("import", csv, "--marked", marked)).isEqualTo(ExitStatus.USAGE);
        assertThat(run.run("import", book, "--marked", book)).isEqualTo(ExitStatus.USAGE);
        assertThat(run.complaints())
                .anyMatch(line -> line.contains("--marked: only a book can be marked"))
                .contains(book + ": is the book itself; name another file for the marked one");
    }

    @Test
    void aBookIsImportedByAColumnMapThatWasGuessedFromIt() throws IOException {
        Path map = folder.resolve("map.json");
        Path again = folder.resolve("again.json");
        BookFiles.write(
                book,
                ProblemReader.read(problem),
                "Vehicles",
                List.of(
                        List.of("VIN", "Model", "Location", "Dealer"),
                        List.of("A", "M3", "FRE", "SJC"),
                        List.of("B", "M3", "SJC", "SJC")));

        assertThat(run.run("import", book, "--guess", "--out", map)).isEqualTo(ExitStatus.DONE);
        assertThat(run.run("import", book, "--columns", map, "--out", again)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .startsWith("Vehicles: taken for orders, 4 of 4 columns recognised\n"
                        + "Nothing is imported. Column map to review: " + map + ", with 0 open questions\n");
        assertThat(ProblemReader.read(again).orders()).extracting(Order::id).containsExactly("A", "B");
    }

    @Test
    void wrongCellsOfSheetsByOtherNamesAreMarkedToo() throws IOException {
        Path map = SmallFiles.write(folder.resolve("map.json"), """
            {"orders": {"from": "Vehicles", "columns": {
              "id": "VIN", "model": "Model", "location": "Location", "centers": "Dealer"}}}\
            """);
        Path marked = folder.resolve("marked.xlsx");
        BookFiles.write(
                book,
                ProblemReader.read(problem),
                "Vehicles",
                List.of(List.of("VIN", "Model", "Location", "Dealer"), List.of("A", "M4", "FRE", "SJC")));

        assertThat(run.run("import", book, "--columns", map, "--marked", marked))
                .isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(
                        book + ": Vehicles!B2: no model \"M4\"; did you mean \"M3\"? Or say which id it is at " + map
                                + ": orders.columns.model.values",
                        "Marked: " + marked);
        try (Book read = Book.open(marked)) {
            assertThat(read.sheets()).extracting(BookSheet::name).contains("Vehicles", "centers");
        }
    }

    @Test
    void whoeverPlansABookIsToldToImportIt() {
        run.run("export", problem, book);

        assertThat(run.run("plan", book)).isEqualTo(ExitStatus.INVALID);
        assertThat(run.run("check", book)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .hasSize(2)
                .allMatch(
                        line -> line.equals(book + ": is a book or another archive, not JSON; make a problem of a book"
                                + " first: quarterback import " + book + " --out FILE.json"));
    }

    @Test
    void noFileTakesTheOldOnesPlaceWhereTheEncodingLacksACharacterOfThePlan() throws IOException {
        Path csv = folder.resolve("csv");
        Files.createDirectories(csv);
        Files.writeString(csv.resolve("orders.csv"), "old");
        Path unplanned = SmallFiles.write(folder.resolve("none.json"), """
            {"problem": "small", "trips": [], "deliveries": [],
             "undelivered": [{"order": "A", "reason": "東京"}, {"order": "B", "reason": "full"}]}\
            """);

        assertThat(run.run("export", problem, unplanned, csv, "--encoding", "windows-1252"))
                .isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints())
                .singleElement()
                .asString()
                .contains("undelivered.csv: row 2: \"東京\" has characters");
        assertThat(Files.readString(csv.resolve("orders.csv"))).isEqualTo("old");
        assertThat(csv.resolve("problem.csv")).doesNotExist();
    }

    @Test
    void csvFilesAreWrittenAsAskedAndReadBack() throws IOException {
        Path csv = folder.resolve("csv");
        Path again = folder.resolve("again.json");

        assertThat(run.run(
                        "export",
                        problem,
                        csv,
                        "--separator",
                        "semicolon",
                        "--decimal-comma",
                        "--encoding",
                        "windows-1252"))
                .isEqualTo(ExitStatus.DONE);
        assertThat(run.run("import", csv, "--encoding", "windows-1252", "--out", again))
                .isEqualTo(ExitStatus.DONE);

        assertThat(ProblemReader.read(again)).isEqualTo(ProblemReader.read(problem));
        assertThat(Files.readString(csv.resolve("models.csv"), Charset.forName("windows-1252")))
                .startsWith("id;weightKg;positions\n");
    }

    @Test
    void aFileWhoseByteOrderMarkSaysUtf8IsReadAsThatWhateverIsNamed() throws IOException {
        Path csv = folder.resolve("csv");
        Path again = folder.resolve("again.json");
        run.run("export", problem, csv, "--bom");
        Path orders = csv.resolve("orders.csv");
        String first = ProblemReader.read(problem).orders().get(0).id();
        Files.writeString(orders, Files.readString(orders).replace(first, "Zoë"));

        assertThat(run.run("import", csv, "--encoding", "windows-1252", "--out", again))
                .isEqualTo(ExitStatus.DONE);

        assertThat(ProblemReader.read(again).orders().get(0).id()).isEqualTo("Zoë");
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() {
        assertThat(run.run("export", problem, book, "--bom")).isEqualTo(ExitStatus.USAGE);
        assertThat(run.run("export", problem, folder, "--decimal-comma")).isEqualTo(ExitStatus.USAGE);
        assertThat(run.run("export", problem, folder, "--sheets")).isEqualTo(ExitStatus.USAGE);
        assertThat(run.run("export", problem, plan, book, folder)).isEqualTo(ExitStatus.USAGE);
        assertThat(book).doesNotExist();
    }
}
