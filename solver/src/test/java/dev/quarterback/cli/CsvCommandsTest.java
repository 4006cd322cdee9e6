package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.format.ProblemReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvCommandsTest {
    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();
    private Path problem;
    private Path plan;
    private Path csv;

    @BeforeEach
    void writeFiles() {
        problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        plan = SmallFiles.write(folder.resolve("plan.json"), SmallFiles.SOUND_PLAN);
        csv = folder.resolve("csv");
    }

    @Test
    void whatIsExportedCanBeImported() throws IOException {
        Path again = folder.resolve("again.json");

        assertThat(run.run("export", problem, plan, csv)).isEqualTo(ExitStatus.DONE);
        assertThat(run.run("import", csv, "--out", again)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .startsWith("Problem and plan: " + csv + "\nsmall: 2019-06-29 to 2019-06-30, 2 days\n")
                .endsWith("Problem: " + again + "\n");
        assertThat(ProblemReader.read(again)).isEqualTo(ProblemReader.read(problem));
        assertThat(csv).isDirectoryContaining("glob:**/orders.csv").isDirectoryContaining("glob:**/deliveries.csv");
    }

    @Test
    void jsonNamesTheFilesAndCountsTheirRows() {
        assertThat(run.run("export", problem, plan, csv, "--json")).isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .startsWith("{\"problem\":\"" + problem + "\",\"plan\":\"" + plan + "\",\"folder\":\"" + csv
                        + "\",\"status\":0,\"files\":[{\"name\":\"problem.csv\",\"rows\":")
                .endsWith(",{\"name\":\"orders.csv\",\"rows\":2},{\"name\":\"trips.csv\",\"rows\":1},"
                        + "{\"name\":\"deliveries.csv\",\"rows\":2},{\"name\":\"undelivered.csv\",\"rows\":0}]}\n")
                .hasLineCount(1);
    }

    @Test
    void errorsInCsvFilesNameFileAndLine() throws IOException {
        run.run("export", problem, plan, csv);
        Path orders = csv.resolve("orders.csv");
        Files.writeString(orders, Files.readString(orders).replace("FRE", "FRO"));

        assertThat(run.run("import", csv)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints()).hasSize(1).first().asString().startsWith(csv + "/orders.csv:2: location: ");
    }

    @Test
    void missingFolderIsTold() {
        assertThat(run.run("import", csv)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints()).containsExactly(csv + ": there is no such folder");
    }

    @Test
    void missingFolderIsToldAsJsonToo() {
        assertThat(run.run("import", csv, "--out", problem, "--json")).isEqualTo(ExitStatus.USAGE);

        assertThat(run.out())
                .isEqualTo("{\"problem\":\"" + problem + "\",\"status\":2,\"errors\":[\"" + csv
                        + ": there is no such folder\"]}\n");
    }

    @Test
    void brokenPlanIsNotExported() {
        SmallFiles.write(plan, SmallFiles.SOUND_PLAN.replace("2019-06-30", "2019-06-29"));

        assertThat(run.run("export", problem, plan, csv)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(plan + ": breaks rules, 1 time in all; quarterback check " + problem + " " + plan
                        + " lists them; if it is a plan of a changed problem, name that one");
        assertThat(csv).doesNotExist();
    }

    @Test
    void jsonOfAFailedExportHasStatusAndErrors() {
        SmallFiles.write(plan, "{");

        assertThat(run.run("export", problem, plan, csv, "--json")).isEqualTo(ExitStatus.INVALID);

        assertThat(run.out())
                .startsWith("{\"problem\":\"" + problem + "\",\"plan\":\"" + plan + "\",\"folder\":\"" + csv
                        + "\",\"status\":1,\"errors\":[\"" + plan + ": ")
                .hasLineCount(1);
    }

    @Test
    void idThatNoListOfACellCanHoldIsTold() {
        SmallFiles.write(problem, SmallFiles.PROBLEM.replace("\"SJC\"", "\"S;C\""));
        SmallFiles.write(plan, SmallFiles.SOUND_PLAN.replace("\"SJC\"", "\"S;C\""));

        assertThat(run.run("export", problem, plan, csv)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(problem + ": An id in a list of a CSV file holds no semicolon and neither starts nor"
                        + " ends with a blank (S;C).");
        assertThat(csv).doesNotExist();
    }

    @Test
    void fileInPlaceOfTheFolderIsTold() {
        assertThat(run.run("export", problem, plan, problem)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints())
                .containsExactly(problem + ": cannot be written: a part of the path is a file, not a folder");
    }

    @Test
    void tablesInOtherEncodingsNameFileAndLine() throws IOException {
        run.run("export", problem, plan, csv);
        Path orders = csv.resolve("orders.csv");
        Files.writeString(orders, Files.readString(orders), StandardCharsets.UTF_16LE);

        assertThat(run.run("import", csv)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints()).containsExactly(orders + ":1: UTF-16 text; save it as UTF-8");
    }

    @Test
    void fileInPlaceOfTheFolderOfTablesIsTold() {
        assertThat(run.run("import", problem)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints()).containsExactly(problem + ": is a file; name a folder");
    }

    @Test
    void folderWithoutTablesIsTold() {
        assertThat(run.run("import", folder)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(
                        folder + ": no tables in this folder; a problem needs problem.csv, models.csv, yards.csv,"
                                + " centers.csv, carriers.csv, orders.csv");
    }

    @Test
    void vehicleThatIsThereTwiceIsToldByAllCommands() throws IOException {
        run.run("export", problem, plan, csv);
        Path orders = csv.resolve("orders.csv");
        Files.writeString(orders, Files.readString(orders).replace("B,M3", "a ,M3"));
        Path twice = folder.resolve("twice.json");
        String warning =
                "id \"a \" is that of %s, \"A\", but for blanks and the case of letters; is a vehicle there twice?";
        String inTable = warning.formatted("orders.csv:2");
        String inJson = "orders[1]: " + warning.formatted("orders[0]");

        assertThat(run.run("import", csv, "--out", twice, "--json")).isEqualTo(ExitStatus.DONE);
        assertThat(run.run("check", twice, "--json")).isEqualTo(ExitStatus.DONE);
        run.run("plan", twice, "--seconds", "1", "--out", folder.resolve("twice.plan.json"), "--json");

        assertThat(run.complaints())
                .startsWith(
                        csv + "/orders.csv:3: warning: " + inTable,
                        twice + ": warning: " + inJson,
                        twice + ": warning: " + inJson);
        assertThat(run.out().lines())
                .anyMatch(line -> line.contains("\"warnings\":[\"orders.csv:3: " + inTable.replace("\"", "\\\"")))
                .anyMatch(line -> line.contains("\"warnings\":[\"" + inJson.replace("\"", "\\\"")));
    }
}
