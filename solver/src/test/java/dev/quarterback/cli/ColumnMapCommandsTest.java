package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.format.ProblemReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColumnMapCommandsTest {
    private static final Path FRENCH = Path.of("src/test/resources/dev/quarterback/format/french-orders");

    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();

    @Test
    void aForeignListIsImportedInOneCommand() throws IOException {
        Path out = folder.resolve("week.json");

        assertThat(run.run("import", FRENCH, "--columns", FRENCH.resolve("columns.json"), "--out", out))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Of the orders 352 have a ready day, ");
        assertThat(ProblemReader.read(out).orders()).hasSize(500);
    }

    @Test
    void errorsOfDataAndMapNameTheFilesThatTheyAreIn() {
        Path map = SmallFiles.write(
                folder.resolve("map.json"),
                SmallFiles.read(FRENCH.resolve("columns.json"))
                        .replace("\"A\": 3,", "")
                        .replace("\"Site\"", "\"Sites\""));

        assertThat(run.run("import", FRENCH, "--columns", map)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .contains(map
                        + ": orders.columns.location: no column \"Sites\" in commandes.csv; did you mean \"Site\"?");
    }

    @Test
    void aMapWithOpenQuestionsImportsNothing() {
        Path map = folder.resolve("map.json");
        Path out = folder.resolve("week.json");

        assertThat(run.run("import", FRENCH, "--guess", "--out", map)).isEqualTo(ExitStatus.DONE);
        assertThat(run.run("import", FRENCH, "--columns", map, "--out", out)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.out())
                .isEqualTo("commandes.csv: taken for orders, 10 of 11 columns recognised; each a question: Remarques\n"
                        + "Nothing is imported. Column map to review: " + map + ", with 4 open questions\n");
        assertThat(run.complaints())
                .hasSize(4)
                .allMatch(line -> line.startsWith(map + ": orders.") && line.contains(": an open question: "));
        assertThat(out).doesNotExist();
    }

    @Test
    void jsonTellsWhatWasGuessed() {
        Path map = folder.resolve("map.json");

        assertThat(run.run("import", FRENCH, "--guess", "--out", map, "--json")).isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .isEqualTo(
                        "{\"status\":0,\"map\":\"" + map + "\",\"questions\":4,\"tables\":[\"commandes.csv: taken for"
                                + " orders, 10 of 11 columns recognised; each a question: Remarques\"]}\n");
    }

    @Test
    void aMapThatIsNotThereIsTold() {
        Path map = folder.resolve("map.json");

        assertThat(run.run("import", FRENCH, "--columns", map)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints()).containsExactly(map + ": there is no such file");
        assertThat(Files.exists(map)).isFalse();
    }

    @Test
    void aMapThatIsThereIsNotWrittenOver() {
        Path map = SmallFiles.write(folder.resolve("map.json"), "mine");

        assertThat(run.run("import", FRENCH, "--guess", "--out", map)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints())
                .containsExactly(map + ": is there already, and may have been reviewed; name another file");
        assertThat(SmallFiles.read(map)).isEqualTo("mine");
    }

    @Test
    void aFolderWithoutAListThatIsRecognisedIsRefused() throws IOException {
        Path week = Files.createDirectory(folder.resolve("week"));
        Files.write(week.resolve("list.csv"), "VIN;Dealer\n\u0000".getBytes(StandardCharsets.UTF_8));
        SmallFiles.write(week.resolve("notes.csv"), "some,thing\nelse,here\n");
        Path map = folder.resolve("map.json");

        assertThat(run.run("import", week, "--guess", "--out", map)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(
                        week + ": list.csv: a zero byte; save the file as UTF-8 text",
                        week + ": notes.csv: not recognised",
                        week + ": no list was recognised, so no column map is written; docs/imports.md tells how to"
                                + " write one");
        assertThat(map).doesNotExist();
    }

    @Test
    void theEncodingMayBeNamedForAProposal() throws IOException {
        Path week = Files.createDirectory(folder.resolve("week"));
        Files.write(week.resolve("list.csv"), "VIN;Mod\u00E8le\nA;M3\n".getBytes(StandardCharsets.ISO_8859_1));
        Path map = folder.resolve("map.json");

        assertThat(run.run("import", week, "--guess", "--encoding", "windows-1252", "--out", map))
                .isEqualTo(ExitStatus.DONE);

        assertThat(SmallFiles.read(map))
                .contains("\"encoding\" : \"windows-1252\"")
                .doesNotContain("not UTF-8");
    }

    @Test
    void anImportOfAForeignListWithoutAMapNamesTheWay() {
        assertThat(run.run("import", FRENCH)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .contains(FRENCH + ": lists of other makes are read by a column map (--columns), and import " + FRENCH
                        + " --guess proposes one; see docs/imports.md");
    }
}
