package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.format.ProblemReader;
import java.io.IOException;
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
                .isEqualTo("commandes.csv: taken for orders, 10 of 11 columns recognised\n"
                        + "Nothing is imported. Column map to review: " + map + ", with 3 open questions\n");
        assertThat(run.complaints())
                .hasSize(3)
                .allMatch(line ->
                        line.startsWith(map + ": orders.columns.") && line.contains(".question: an open question: "));
        assertThat(out).doesNotExist();
    }

    @Test
    void jsonTellsWhatWasGuessed() {
        Path map = folder.resolve("map.json");

        assertThat(run.run("import", FRENCH, "--guess", "--out", map, "--json")).isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .isEqualTo(
                        "{\"status\":0,\"map\":\"" + map + "\",\"questions\":3,\"tables\":[\"commandes.csv: taken for"
                                + " orders, 10 of 11 columns recognised\"]}\n");
    }

    @Test
    void aMapThatIsNotThereIsTold() {
        Path map = folder.resolve("map.json");

        assertThat(run.run("import", FRENCH, "--columns", map)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints()).containsExactly(map + ": there is no such file");
        assertThat(Files.exists(map)).isFalse();
    }
}
