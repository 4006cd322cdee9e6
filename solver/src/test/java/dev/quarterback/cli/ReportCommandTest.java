package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportCommandTest {
    /** As the small plan, without B. */
    private static final String PLAN_WITHOUT_B = """
            {"problem": "small",
             "trips": [{"id": "C1-1", "carrier": "C1", "departureDay": "2019-06-29", "stops": ["SJC"]}],
             "deliveries": [{"order": "A", "center": "SJC", "day": "2019-06-29", "trip": "C1-1"}],
             "undelivered": [{"order": "B", "reason": ""}]}
            """;

    @TempDir
    private Path folder;

    private Path problem = Path.of("");
    private Path plan = Path.of("");
    private Path out = Path.of("");
    private final CommandRun run = new CommandRun();

    @BeforeEach
    void writeFiles() {
        problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        plan = SmallFiles.write(folder.resolve("plan.json"), PLAN_WITHOUT_B);
        out = folder.resolve("plan.html");
    }

    @Test
    void aPlanIsWrittenAsHtmlWithItsMissingOrdersExplained() {
        assertThat(run.run("report", problem, plan, "--out", out)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).matches("Report: " + out + " \\([0-9,]+ bytes; 1 of 1 missing order looked at\\)\n");
        assertThat(SmallFiles.read(out))
                .startsWith("<!DOCTYPE html>")
                .contains("it fits into the plan as it stands")
                .doesNotContain("Whom to call");
    }

    @Test
    void withoutTimeTheReasonsAreThoseOfThePlan() {
        assertThat(run.run("report", problem, plan, "--out", out, "--seconds", 0, "--json"))
                .isEqualTo(ExitStatus.DONE);

        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("status").intValue()).isZero();
        assertThat(json.get("report").stringValue()).isEqualTo(out.toString());
        assertThat(json.get("missing").intValue()).isOne();
        assertThat(json.get("explained").intValue()).isZero();
        assertThat(json.get("bytes").intValue())
                .isEqualTo(SmallFiles.read(out).getBytes(StandardCharsets.UTF_8).length);
        assertThat(SmallFiles.read(out)).doesNotContain("it fits into the plan as it stands");
    }

    @Test
    void againstAnEarlierPlanItTellsWhomToCall() {
        Path earlier = SmallFiles.write(folder.resolve("earlier.json"), SmallFiles.SOUND_PLAN);

        assertThat(run.run("report", problem, plan, "--out", out, "--before", earlier))
                .isEqualTo(ExitStatus.DONE);

        assertThat(SmallFiles.read(out))
                .contains("1 customer to call, 0 with an appointment.")
                .contains("No handover is planned any more; it was at SJC on 2019-06-30.");
    }

    @Test
    void theEarlierPlanMayBeOfAnotherProblem() {
        Path earlier =
                SmallFiles.write(folder.resolve("earlier.json"), SmallFiles.SOUND_PLAN.replace("small", "large"));
        Path other = SmallFiles.write(folder.resolve("large.json"), SmallFiles.PROBLEM.replace("small", "large"));

        assertThat(run.run("report", problem, plan, "--out", out, "--before", earlier, "--before-problem", other))
                .isEqualTo(ExitStatus.DONE);

        assertThat(SmallFiles.read(out)).contains("1 customer to call");
    }

    @Test
    void theReportItselfCanGoToStandardOutput() {
        assertThat(run.run("report", problem, plan, "--out", "-")).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(run.err()).startsWith("Report: standard output (");
    }

    @Test
    void aPlanThatBreaksRulesHasNoReport() {
        Path broken = SmallFiles.write(
                folder.resolve("broken.json"),
                SmallFiles.SOUND_PLAN.replace("\"day\": \"2019-06-30\"", "\"day\": \"2019-06-29\""));

        assertThat(run.run("report", problem, broken, "--out", out)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.err()).contains("breaks rules").hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void whatAPlansFileSaysToBeProvenIsToldAsItsWord() {
        Path bounded = SmallFiles.write(
                folder.resolve("bounded.json"),
                PLAN_WITHOUT_B.replace("\"trips\"", "\"upperBound\": {\"deliveries\": 2}, \"trips\""));

        assertThat(run.run("report", problem, bounded, "--out", out)).isEqualTo(ExitStatus.DONE);

        assertThat(SmallFiles.read(out)).contains("delivers more than 2, counted by priority; that is the plan");
    }

    @Test
    void aFileThatTheReportIsMadeOfIsNotOverwritten() {
        assertThat(run.run("report", problem, plan, "--out", plan)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.err()).isEqualTo(plan + ": is what the report is made of; name another file for the report\n");
        assertThat(SmallFiles.read(plan)).isEqualTo(PLAN_WITHOUT_B);
    }

    @Test
    void planWritesItsReportToo() {
        Path made = folder.resolve("made.json");
        run.planner.plan = SmallFiles.soundPlan();

        assertThat(run.run("plan", problem, "--out", made, "--report", out)).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).contains("Plan: " + made).contains("Report: " + out);
        assertThat(SmallFiles.read(out))
                .contains("Planning time")
                .contains("1.5 s")
                .contains("Deliveries and proven limit while planning");
    }

    @Test
    void planTellsProgramsOfItsReport() {
        run.planner.plan = SmallFiles.soundPlan();

        run.run("plan", problem, "--out", folder.resolve("made.json"), "--report", out, "--json");

        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("report").stringValue()).isEqualTo(out.toString());
        assertThat(json.get("explained").intValue()).isZero();
    }

    @Test
    void planRefusesAReportInThePlaceOfAnotherFileBeforeItPlans() {
        Path made = folder.resolve("made.json");

        assertThat(run.run("plan", problem, "--out", made, "--report", made)).isEqualTo(ExitStatus.USAGE);

        assertThat(run.err()).isEqualTo(made + ": is the problem or the plan; name another file for the report\n");
        assertThat(run.planner.asked).isEmpty();
    }
}
