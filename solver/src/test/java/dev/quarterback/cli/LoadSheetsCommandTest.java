package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.format.EditedBook;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadSheetsCommandTest {
    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();
    private Path problem;
    private Path plan;

    @BeforeEach
    void writeFiles() {
        problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        plan = SmallFiles.write(folder.resolve("plan.json"), SmallFiles.SOUND_PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "week.html, week.html",
        "week.HTM, week.HTM",
        "sheets, sheets/load-sheets.html",
        "new/sheets, new/sheets/load-sheets.html"
    })
    void theEndingTellsAFileFromAFolder(String out, String file) {
        assertThat(run.run("export", problem, plan, folder.resolve(out), "--sheets"))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).isEqualTo("Load sheets: " + folder.resolve(file) + "\n");
        assertThat(SmallFiles.read(folder.resolve(file)))
                .startsWith("<!DOCTYPE html>")
                .contains("Carrier <bdi>C1</bdi>", "Center <bdi>SJC</bdi>");
    }

    @Test
    void aBookIsWrittenByItsEnding() throws IOException {
        Path out = folder.resolve("sheets.xlsx");

        assertThat(run.run("export", problem, plan, out, "--sheets")).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).isEqualTo("Load sheets: " + out + "\n");
        assertThat(EditedBook.read(out).get("loads!C2")).isEqualTo("C1");
    }

    @Test
    void jsonNamesTheFileAndCountsTheSheets() {
        Path out = folder.resolve("week.html");

        assertThat(run.run("export", problem, plan, out, "--sheets", "--json")).isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .isEqualTo("{\"problem\":\"" + problem + "\",\"plan\":\"" + plan + "\",\"folder\":\"" + out
                        + "\",\"status\":0,\"files\":[{\"name\":\"week.html\"}],\"yardDays\":1,\"centerDays\":2}\n");
    }

    @Test
    void onlyTheSheetsThatAreAskedForAreWritten() {
        Path out = folder.resolve("week.html");

        run.run("export", problem, plan, out, "--sheets", "--center", "SJC", "--day", "2019-06-30");

        assertThat(SmallFiles.read(out))
                .contains("Handed over on <time>Sun 2019-06-30</time>")
                .doesNotContain("Carrier", "2019-06-29");
    }

    @Test
    void sheetsOfWhatIsNotThereAreRefusedAllAtOnce() {
        Path out = folder.resolve("week.html");

        assertThat(run.run(
                        "export",
                        problem,
                        plan,
                        out,
                        "--sheets",
                        "--yard",
                        "FRO",
                        "--center",
                        "FRE",
                        "--day",
                        "2019-07-01"))
                .isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(
                        problem + ": --yard FRO: no such yard; did you mean \"FRE\"?",
                        problem + ": --center FRE: no such center",
                        problem + ": --day 2019-07-01: no planning day; they are 2019-06-29 to 2019-06-30");
        assertThat(out).doesNotExist();
    }

    @Test
    void aPlanThatBreaksARuleHasNoLoadSheets() {
        SmallFiles.write(plan, SmallFiles.SOUND_PLAN.replace("2019-06-30", "2019-06-29"));

        assertThat(run.run("export", problem, plan, folder.resolve("sheets"), "--sheets"))
                .isEqualTo(ExitStatus.INVALID);

        assertThat(folder.resolve("sheets")).doesNotExist();
    }

    @Test
    void aFileInAFolderThatIsNotThereIsTold() {
        Path out = folder.resolve("no/week.html");

        assertThat(run.run("export", problem, plan, out, "--sheets")).isEqualTo(ExitStatus.USAGE);

        assertThat(run.complaints()).hasSize(1).first().asString().startsWith(out + ": cannot be written: ");
    }
}
