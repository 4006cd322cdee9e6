package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.format.EditedBook;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code revise --edited}: a plan that was edited by hand in its sheets. */
class EditedPlanCommandTest {
    private static final String DOCUMENT = SmallFiles.read(Path.of("../docs/edited-plans.md"));
    private static final Pattern EDIT = Pattern.compile("^\\| `(.*)` \\| `(.*)` \\| `(.*)` \\|$", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun(Planner.of(new DeliveryPlanner()));
    private Path problem;
    private Path plan;
    private Path book;
    private Path out;
    private Path changed;
    private EditedBook sheets;

    @BeforeEach
    void writeFiles() throws IOException {
        problem = SmallFiles.write(folder.resolve("days.json"), ReplanningFiles.PROBLEM);
        plan = SmallFiles.write(folder.resolve("plan.json"), ReplanningFiles.PLAN);
        book = folder.resolve("week.xlsx");
        out = folder.resolve("revised.json");
        changed = folder.resolve("changed.json");
        assertThat(new CommandRun().run("export", problem, plan, book)).isEqualTo(ExitStatus.DONE);
        sheets = EditedBook.read(book);
    }

    private int revise(Object... more) {
        sheets.write(book);
        List<Object> arguments =
                new ArrayList<>(List.of("revise", problem, plan, "--edited", book, "--steps", 300, "--out", out));
        arguments.addAll(List.of(more));
        return run.run(arguments.toArray());
    }

    @Test
    void theExampleOfTheDocumentRunsAndShowsTheSame() {
        Matcher edits = EDIT.matcher(DOCUMENT);
        int count = 0;
        while (edits.find()) {
            assertThat(sheets.get(edits.group(1))).isEqualTo(edits.group(2));
            sheets.set(edits.group(1), edits.group(3));
            count++;
        }
        assertThat(count).isEqualTo(3);

        assertThat(revise("--problem-out", changed)).isEqualTo(ExitStatus.DONE);

        Matcher shown = Pattern.compile("--out revised\\.json\n```\n\n```\n(.*?)\\.\\.\\.\n```", Pattern.DOTALL)
                .matcher(DOCUMENT);
        assertThat(shown.find()).isTrue();
        assertThat(run.out()).startsWith(shown.group(1));
        assertThat(new CommandRun().run("check", changed, out)).isEqualTo(ExitStatus.DONE);
        assertThat(new CommandRun().run("check", problem, out)).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void allRefusalsAreToldNothingIsWrittenAndTheBookIsMarkedOnRequest() throws IOException {
        Path marked = folder.resolve("marked.xlsx");
        sheets.set("deliveries!F3", "2019-06-27").set("trips!B3", "C9");

        assertThat(revise("--problem-out", changed, "--marked", marked)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo(book + ": trips!B3: no carrier \"C9\"; did you mean \"C1\"?"),
                        line -> assertThat(line)
                                .startsWith(book + ": deliveries!F3: handover on a day that the order does not allow: ")
                                .endsWith("; the first day that would do there is 2019-06-24"),
                        line -> assertThat(line).isEqualTo("Marked: " + marked));
        assertThat(out).doesNotExist();
        assertThat(changed).doesNotExist();
        assertThat(EditedBook.read(marked).get("trips!B3")).isEqualTo("C9");
    }

    @Test
    void editsThatCanBeAreMarkedToo() throws IOException {
        Path marked = folder.resolve("marked.xlsx");
        sheets.set("deliveries!F3", "2019-06-25");

        assertThat(revise("--marked", marked)).isEqualTo(ExitStatus.DONE);

        assertThat(EditedBook.read(marked).get("deliveries!F3")).isEqualTo("2019-06-25");
    }

    @Test
    void ofABookWithADamagedSheetOfTheProblemThoseOfThePlanAreMarkedAndThatIsTold() throws IOException {
        Path marked = folder.resolve("marked.xlsx");
        sheets.set("deliveries!F3", "2019-06-25").write(book);
        cutTheSheetThatHas("<t>payloadKg<");

        assertThat(run.run("revise", problem, plan, "--edited", book, "--steps", 300, "--out", out, "--marked", marked))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.complaints())
                .contains(
                        marked + ": warning: it has the sheets that edits are read from alone; another one is damaged");
        assertThat(EditedBook.read(marked).get("deliveries!F3")).isEqualTo("2019-06-25");
    }

    private void cutTheSheetThatHas(String text) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(book);
                Stream<Path> parts = Files.list(zip.getPath("xl", "worksheets"))) {
            for (Path sheet : parts.filter(Files::isRegularFile).toList()) {
                String xml = Files.readString(sheet);
                if (xml.contains(text)) {
                    Files.writeString(sheet, xml.substring(0, xml.length() / 2));
                }
            }
        }
    }

    @Test
    void jsonHasEditsWithTheirCellsRulesAndPrices() {
        sheets.set("deliveries!F3", "2019-06-25");

        assertThat(revise("--json")).isEqualTo(ExitStatus.DONE);

        JsonNode json = JsonMapper.shared().readTree(run.out());
        JsonNode edit = json.get("edits").get(0);
        assertThat(edit.get("cells").toString()).isEqualTo("[\"deliveries!F3\"]");
        assertThat(edit.get("edit").stringValue()).isEqualTo("order B: on 2019-06-25 instead of 2019-06-24");
        assertThat(edit.get("broken")).isEmpty();
        assertThat(edit.at("/alone/cost").intValue()).isEqualTo(2);
        assertThat(edit.at("/alone/costTerms/wait").intValue()).isEqualTo(1);
        assertThat(json.get("brokenTogether")).isEmpty();
        assertThat(json.at("/editsTogether/deliveries").intValue()).isZero();
        assertThat(json.at("/plannedAround/appointmentsKept").intValue()).isZero();
        assertThat(json.get("status").intValue()).isZero();
    }

    @Test
    void refusalsAreJsonTooWhereThatIsAsked() {
        sheets.set("deliveries!D3", "SJO");

        assertThat(revise("--json")).isEqualTo(ExitStatus.INVALID);

        assertThat(JsonMapper.shared().readTree(run.out()).at("/errors/0").stringValue())
                .isEqualTo(book + ": deliveries!D3: no center \"SJO\"; did you mean \"SJC\"?");
    }

    @Test
    void aBookWithoutEditsIsWarnedOf() {
        assertThat(revise()).isEqualTo(ExitStatus.DONE);

        assertThat(run.complaints())
                .containsExactly(book + ": warning: nothing was edited: its sheets are as the plan has them");
        assertThat(run.out()).startsWith("days: 5 of 5 orders delivered\n");
    }

    @Test
    void aBookOfAnotherPlanIsRefused() throws IOException {
        SmallFiles.write(plan, ReplanningFiles.PLAN.replace("\"C2-1\"", "\"C2-9\""));
        sheets.set("deliveries!F6", "2019-06-24");

        assertThat(revise()).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(book + ": 'exported from'!B2: the book was exported from another plan of the problem;"
                        + " name the plan that it was exported from, or export this plan and edit that book");
        assertThat(out).doesNotExist();
    }

    @Test
    void aBookThatDoesNotTellItsPlanIsTakenWithAWarning() {
        sheets.set("deliveries!F6", "2019-06-24").without("exported from");

        assertThat(revise()).isEqualTo(ExitStatus.DONE);

        assertThat(run.complaints())
                .containsExactly(book + ": warning: 'exported from': no such sheet, so that the book may be of another"
                        + " plan; whatever differs from this plan counts as edited");
        assertThat(run.out()).startsWith("Edited by hand, 1 time:\n");
    }

    @Test
    void aProblemThatHasChangedSinceIsWarnedOf() throws IOException {
        SmallFiles.write(problem, ReplanningFiles.PROBLEM.replace("\"regular\": 3", "\"regular\": 4"));
        sheets.set("deliveries!F6", "2019-06-24");

        assertThat(revise()).isEqualTo(ExitStatus.DONE);

        assertThat(run.complaints())
                .containsExactly(
                        book + ": warning: 'exported from'!B3: the problem is not as it was when the book was"
                                + " exported; the plan is the same, and the edits are taken as those of the problem as it is now");
    }

    /** Monday is over then; the carrier that breaks down had the trip of Tuesday. */
    @Test
    void theOtherOptionsReferToTheEditedPlan() {
        sheets.set("trips!B3", "C1");

        assertThat(revise(
                        "--to",
                        "2019-06-25",
                        "--change",
                        "lock carrier=C1 days=2019-06-25",
                        "--lock-costs",
                        "--problem-out",
                        changed))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.out())
                .startsWith("Edited by hand, 1 time:\n  trips!B3: trip C2-1: carrier C1 instead of C2\n")
                .doesNotContain("Planned around them")
                .contains("\nWithout lock carrier=C1 days=2019-06-25: ");
        assertThat(SmallFiles.read(changed)).contains("{\"day\": \"2019-06-25\", \"minutes\": 615, \"trips\": 1}");
        assertThat(new CommandRun().run("check", changed, out)).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void anEditThatTheRestOfTheChangeDoesNotAllowIsNotAsAsked() {
        sheets.set("deliveries!F3", "2019-06-25");

        assertThat(revise("--change", "close-center center=SJC days=2019-06-25", "--problem-out", changed))
                .isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).contains("\nNot as asked, 1 time:\n  order B at SJC on 2019-06-25: it is at SJC on ");
        assertThat(new CommandRun().run("check", changed, out)).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThat(run.run("revise", problem, plan, "--out", out, "--marked", book))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(revise("--marked", book)).isEqualTo(ExitStatus.USAGE);
        assertThat(run.run("revise", problem, plan, "--out", out, "--edited", folder.resolve("none.xlsx")))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(run.run("revise", problem, plan, "--out", out, "--edited", problem))
                .isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .anyMatch(line -> line.contains("--marked: of no use without --edited"))
                .contains(
                        book + ": is the book itself; name another file for the marked one",
                        folder.resolve("none.xlsx") + ": there is no such file")
                .anyMatch(line -> line.startsWith(problem + ": no book: "));
        assertThat(out).doesNotExist();
    }
}
