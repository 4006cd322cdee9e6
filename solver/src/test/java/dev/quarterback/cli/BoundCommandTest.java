package dev.quarterback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.ProvenBounds.Line;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.Resources;
import dev.quarterback.bound.price.DualBound;
import dev.quarterback.bound.price.Evaluated;
import dev.quarterback.bound.price.LagrangianDual;
import dev.quarterback.format.ProblemReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundCommandTest {
    @TempDir
    private Path folder;

    private final CommandRun run = new CommandRun();
    private Path problem;

    @BeforeEach
    void writeProblem() {
        problem = SmallFiles.write(folder.resolve("small.json"), SmallFiles.PROBLEM);
        run.planner.bounds = new ProvenBounds(1, 2, List.of(new Line(4, 1)));
    }

    @Test
    void provesThirtySecondsForAllPlansUnlessToldOtherwise() {
        assertThat(run.run("bound", problem)).isEqualTo(ExitStatus.DONE);

        assertThat(run.planner.times).containsExactly(Duration.ofSeconds(30));
        assertThat(run.planner.aims).containsExactly(PlanInHand.NONE);
        assertThat(run.out()).isEqualTo("""
                        small: proven in 1.5 s, and no better bound was found
                        Appointments: at most 1 of 1 kept
                        Deliveries: at most 2 of 2 orders
                        Weighted deliveries: at most 4 of 2
                        Weighted deliveries: at most 3 where as many appointments as possible are kept
                        """);
        assertThat(run.err()).matches(" +0.[0-9] s  at most 1 appointment kept, 2 orders delivered, 4 weighted\n");
    }

    @Test
    void aimsAtTheAppointmentsAskedFor() {
        run.run("bound", problem, "--kept", 1, "--seconds", 5);
        run.run("bound", problem, "--kept", 2);

        assertThat(run.planner.times).startsWith(Duration.ofSeconds(5));
        assertThat(run.planner.aims).containsExactly(new PlanInHand(1, 0, 0), new PlanInHand(2, 0, 0));
        assertThat(run.out())
                .contains("Weighted deliveries: at most 3 where 1 appointment or more are kept\n")
                .endsWith("No plan keeps 2 appointments\n");
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith(", 3 weighted where 1 appointment or more are kept"),
                        line -> assertThat(line)
                                .endsWith("at most 1 appointment kept, 2 orders delivered, 4 weighted"));
    }

    @Test
    void aPlanIsHeldAgainstTheBound() {
        Path plan = SmallFiles.write(folder.resolve("plan.json"), SmallFiles.SOUND_PLAN);

        run.run("bound", problem, "--plan", plan);

        assertThat(run.planner.aims).containsExactly(new PlanInHand(1, 2, 2));
        assertThat(run.out()).endsWith("Plan: 1 appointment kept, weighted deliveries 2; gap 33.4 %\n");
    }

    @Test
    void brokenPlanIsRefused() {
        Path plan = SmallFiles.write(
                folder.resolve("plan.json"), SmallFiles.SOUND_PLAN.replace("2019-06-30", "2019-06-29"));

        assertThat(run.run("bound", problem, "--plan", plan)).isEqualTo(ExitStatus.INVALID);

        assertThat(run.complaints())
                .containsExactly(plan + ": breaks rules, 1 time in all; quarterback check " + problem + " " + plan
                        + " lists them; if it is a plan of a changed problem, name that one");
    }

    @Test
    void targetsGetTheirVerdict() {
        SmallFiles.write(
                problem,
                SmallFiles.PROBLEM.replace(
                        "\"models\"",
                        "\"progress\": {\"deliveredInMonth\": 10, \"monthTarget\": {\"low\": 12, \"high\": 13}}, \"models\""));

        run.run("bound", problem);

        assertThat(run.out())
                .endsWith("Verdict: low target 12 open, high target 13 impossible; no plan brings June to more than"
                        + " 12\n");

        run.run("bound", problem, "--json");

        assertThat(run.out())
                .endsWith(",\"verdict\":{\"month\":{\"target\":{\"low\":12,\"high\":13},\"delivered\":10,\"planned\":0,"
                        + "\"atMost\":12,\"low\":\"open\",\"high\":\"impossible\"}}}\n");
    }

    @Test
    void jsonIsOneObject() {
        Path plan = SmallFiles.write(folder.resolve("plan.json"), SmallFiles.SOUND_PLAN);

        run.run("bound", problem, "--plan", plan, "--json");

        assertThat(run.out())
                .isEqualTo("{\"problem\":\"" + problem + "\",\"plan\":\"" + plan + "\",\"status\":0,\"seconds\":1.5,"
                        + "\"complete\":true,\"stopped\":false,\"warnings\":[],\"name\":\"small\",\"orders\":2,"
                        + "\"totalWeight\":2,\"appointments\":1,\"upperBound\":{\"appointments\":1,\"vehicles\":2,\"orders\":2,"
                        + "\"deliveries\":4,\"deliveriesWithMostAppointments\":3,\"deliveriesWithKept\":3},\"kept\":1,"
                        + "\"appointmentsKept\":1,\"deliveredWeight\":2,\"gapPercent\":33.333333333333336}\n");
    }

    /**
     * What multipliers prove that let an order cost 0.25, a handover 0.5 on the first day and 0.25 on the second, and bring
     * 0.5 for an appointment kept.
     */
    private DualBound dual() throws IOException {
        LagrangianDual dual = new LagrangianDual(ProblemReader.read(problem), order -> true);
        Resources resources = dual.model().resources();
        Multipliers multipliers =
                Multipliers.zero(resources, dual.model().facts().orders());
        multipliers.set(0, 0.25);
        multipliers.set(resources.handover(0, 0), 0.5);
        multipliers.set(resources.handover(0, 1), 0.25);
        multipliers.set(resources.appointments(), 0.5);
        return Evaluated.at(dual, multipliers);
    }

    @Test
    void ledgerTellsWhereThePlanLoses() throws IOException {
        Path plan = SmallFiles.write(folder.resolve("plan.json"), SmallFiles.SOUND_PLAN);
        run.planner.dual = dual();

        run.run("bound", problem, "--plan", plan, "--ledger");

        assertThat(run.out()).endsWith("""
                        Plan: 1 appointment kept, weighted deliveries 2; gap 33.4 %

                        Ledger of losses: bound 5.00, plan 2, lost 3.00

                        loss by    weighted  share
                        trips         -0.12   -4 %
                        idle time      3.12  104 %
                        total          3.00  100 %

                        Trips: 0 of 1 lose 0.00 against the price of their minutes, the others gain 0.12

                        yard     orders left  trips  idle time  departures  total
                        FRE             0.00  -0.12       3.12        0.00   3.00
                        centers                                              0.00
                        """);
    }

    @Test
    void jsonHasAllEntriesOfTheLedger() throws IOException {
        Path plan = SmallFiles.write(folder.resolve("plan.json"), SmallFiles.SOUND_PLAN);
        run.planner.dual = dual();

        run.run("bound", problem, "--plan", plan, "--ledger", "--json");

        assertThat(run.out())
                .endsWith(
                        ",\"ledger\":{\"kept\":1,\"bound\":5.0000000000055,\"perAppointment\":0.5,\"deliveredWeight\":2,"
                                + "\"gap\":3.0000000000054996,\"impossibleOrders\":0,\"byKind\":{\"ordersLeft\":0.0,"
                                + "\"trips\":-0.125,\"idleTime\":3.125,\"departuresUnused\":0.0,"
                                + "\"handoversUnused\":0.0,\"lotSpacesUnused\":0.0,\"slackCuts\":0.0,\"onSite\":0.0,"
                                + "\"appointmentsBeyond\":0.0},\"byYard\":[{\"yard\":\"FRE\",\"trips\":-0.125,"
                                + "\"idleTime\":3.125,\"total\":3.0}],\"byCenter\":[{\"center\":\"SJC\",\"total\":0.0}],"
                                + "\"ordersLeft\":[],\"trips\":[{\"site\":\"FRE\",\"trip\":\"C1-1\",\"carrier\":\"C1\","
                                + "\"departureDay\":\"2019-06-29\",\"stops\":[\"SJC\"],\"vehicles\":1,\"minutes\":157,"
                                + "\"reducedProfit\":0.75,\"perMinute\":0.003980891719745223,\"loss\":-0.125}],"
                                + "\"idleTime\":[{\"site\":\"FRE\",\"carrier\":\"C1\",\"best\":3.75,\"bestMinutes\":942,"
                                + "\"usedMinutes\":157,\"availableMinutes\":1320,\"perMinute\":0.003980891719745223,\"loss\":3.125}],"
                                + "\"departuresUnused\":[],\"handoversUnused\":[],\"lotSpacesUnused\":[],\"slackCuts\":[],"
                                + "\"onSite\":[],\"appointmentsBeyond\":[]}}\n");
    }

    @Test
    void withoutMultipliersThereIsNoLedger() {
        Path plan = SmallFiles.write(folder.resolve("plan.json"), SmallFiles.SOUND_PLAN);

        assertThat(run.run("bound", problem, "--plan", plan, "--ledger")).isEqualTo(ExitStatus.DONE);

        assertThat(run.out()).endsWith("; gap 33.4 %\n");
        assertThat(run.complaints())
                .contains(problem + ": warning: no ledger of losses: no multipliers were evaluated, or the memory"
                        + " does not suffice");
    }

    @Test
    void signalGivesTheBestSoFar() {
        run.planner.meanwhile = () -> run.signal("INT");

        assertThat(run.run("bound", problem)).isEqualTo(ExitStatus.DONE);

        assertThat(run.planner.stopped).containsExactly(true);
        assertThat(run.out()).startsWith("small: proven in 1.5 s\n");
        assertThat(run.complaints())
                .containsExactly("", "Stopping with the best bound so far; once more to end at once.");
    }

    @Test
    void signalBeforeTheFirstBoundHasStatus130() {
        run.planner.bounds = null;
        run.planner.meanwhile = () -> run.signal("INT");

        assertThat(run.run("bound", problem)).isEqualTo(ExitStatus.INTERRUPTED);

        assertThat(run.complaints()).last().isEqualTo(problem + ": stopped before anything was proven");
    }

    @Test
    void failedProofIsAnErrorOnlyWhereNothingIsProven() {
        run.planner.warnings = List.of("no better bound: out of luck");
        assertThat(run.run("bound", problem)).isEqualTo(ExitStatus.DONE);

        run.planner.bounds = null;
        run.planner.warnings = List.of("no bound: out of luck");
        assertThat(run.run("bound", problem, "--json")).isEqualTo(ExitStatus.INTERNAL);

        assertThat(run.complaints())
                .containsExactly(
                        problem + ": warning: no better bound: out of luck", problem + ": no bound: out of luck");
        assertThat(run.out())
                .endsWith("{\"problem\":\"" + problem + "\",\"status\":3,\"errors\":[\"" + problem
                        + ": no bound: out of luck\"]}\n");
    }
}
