package dev.quarterback.replanning;

import static dev.quarterback.replanning.ScarceDays.STEPS;
import static dev.quarterback.replanning.ScarceDays.days;
import static dev.quarterback.replanning.ScarceDays.planned;
import static dev.quarterback.replanning.ScarceDays.report;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.BoundResult;
import dev.quarterback.PlanOptions;
import dev.quarterback.Planning;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.change.AddCarriers;
import dev.quarterback.change.CancelAppointment;
import dev.quarterback.change.Change;
import dev.quarterback.check.HandMadePlan;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.format.ChangedProblem;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.random.Case;
import dev.quarterback.replanning.Candidate.Kind;
import dev.quarterback.run.StopSignal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BottlenecksTest {
    private static final LocalDate MONDAY = LocalDate.parse("2019-06-24");

    @Test
    void whatBindsMostComesFirstWithWhatItReallyBrings() {
        BottleneckReport report = report(planned(days()), 1, 0, null);

        VerifiedCandidate first = report.candidates().get(0);
        assertThat(first.candidate().text()).isEqualTo("one carrier more like C1 of FRE (2 of 2 days used)");
        assertThat(first.candidate().change()).isEqualTo(Change.of(new AddCarriers(1, "C1", null, null, null)));
        assertThat(first.candidate().estimate()).isGreaterThanOrEqualTo(4);
        assertThat(first.candidate().price()).isEqualTo(200);
        assertThat(first.gained()).isEqualTo(4);
        assertThat(report.packages()).isEmpty();
        assertThat(report.proofs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1001, 1002, 1003, 1004})
    void aGainIsTheLeastOfThreeSeedsLessTheMostWithoutTheChangeLessLuck(long seed) {
        Case earlier = Case.sound(seed);
        Problem problem = earlier.problem();
        ComparedPlan before = new ComparedPlan(
                problem,
                earlier.plan(),
                PlanChecker.check(problem, earlier.plan()).figures());

        BottleneckReport report = report(before, 1, 0, null);

        for (VerifiedCandidate candidate : report.candidates()) {
            Problem changed = ChangedProblem.of(problem, candidate.candidate().change(), earlier.plan());
            Integer gained = candidate.gained();
            if (gained != null) {
                IntSummaryStatistics with = delivered(changed, earlier.plan()).summaryStatistics();
                IntSummaryStatistics without =
                        delivered(problem, earlier.plan()).summaryStatistics();
                int luck = Math.max(with.getMax() - with.getMin(), without.getMax() - without.getMin());
                assertThat(gained).isEqualTo(with.getMin() - without.getMax() - luck);
            }
        }
    }

    private static IntStream delivered(Problem problem, Plan plan) {
        return IntStream.range(0, 3)
                .map(seed -> Planning.run(
                                problem,
                                PlanOptions.defaults()
                                        .withStepsOnly(STEPS)
                                        .withSeed(seed)
                                        .withFrom(plan))
                        .figures()
                        .delivered());
    }

    @Test
    void aPackageReachesTheTargetAndNothingOfItCanBeLeftOut() {
        BottleneckReport report = report(planned(days()), 0, 0, 8);

        TargetPackage bought = report.packages().get(0);
        assertThat(bought.text()).isEqualTo("1 carrier like C1 for 2 days");
        assertThat(bought.change()).isEqualTo(Change.of(new AddCarriers(1, "C1", null, null, null)));
        assertThat(bought.price()).isEqualTo(200);
        assertThat(bought.total()).isEqualTo(8);
        assertThat(PlanChecker.check(bought.problem(), bought.plan().plan()).isSound())
                .isTrue();
        assertThat(report.proofs()).extracting(TargetProof::most).containsExactly(4L, 4L);
    }

    /** For both days the carrier would cost 200 and bring two orders more than are asked for. */
    @Test
    void aCarrierIsHiredOnlyForTheDaysThatPay() {
        BottleneckReport report = report(planned(days()), 0, 0, 6);

        TargetPackage bought = report.packages().get(0);
        AddCarriers added = (AddCarriers) bought.change().operations().get(0);
        assertThat(bought.change().operations()).hasSize(1);
        assertThat(added.from()).isNotNull().isEqualTo(added.to());
        assertThat(bought.text()).isEqualTo("1 carrier like C1 for 1 day");
        assertThat(bought.price()).isEqualTo(100);
        assertThat(bought.total()).isEqualTo(6);
        assertThat(bought.problem()).isEqualTo(ChangedProblem.of(days(), bought.change(), null));
        assertThat(PlanChecker.check(bought.problem(), bought.plan().plan()).isSound())
                .isTrue();
        assertThat(bought.plan().plan().trips())
                .filteredOn(trip -> trip.carrier().equals("C1+1"))
                .extracting(Trip::departureDay)
                .containsOnly(added.from());
    }

    /** Each carrier brings one order a day, so that three orders more take two carriers more. */
    @Test
    void thePackageDoesNotDependOnHowManyArePlannedAtOnce() {
        Problem problem = days().withCarriers(IntStream.of(1, 2, 3)
                .mapToObj(i -> new Carrier("C" + i, "FRE", 1, 17500, 660, null, null, List.of(), 100 * i, List.of()))
                .toList());
        ComparedPlan before = planned(problem);
        int target = before.figures().delivered() + 3;

        TargetPackage one = report(before, 0, 0, target, 1).packages().get(0);

        assertThat(one.change().operations()).isNotEmpty();
        for (int atOnce = 2; atOnce < 5; atOnce++) {
            TargetPackage several =
                    report(before, 0, 0, target, atOnce).packages().get(0);
            assertThat(several.text()).isEqualTo(one.text());
            assertThat(several.problem()).isEqualTo(one.problem());
            assertThat(several.plan().plan()).isEqualTo(one.plan().plan());
        }
    }

    @Test
    void aTargetThatIsReachedNeedsNothing() {
        BottleneckReport report = report(planned(days()), 0, 0, 4);

        assertThat(report.packages())
                .extracting(TargetPackage::text)
                .containsExactly("nothing: planning on reaches it");
        assertThat(report.proofs()).isEmpty();
    }

    @Test
    void aTargetAboveAllOrdersIsAnsweredWithTheProof() {
        BottleneckReport report = report(planned(days()), 0, 0, 10);

        assertThat(report.packages()).isEmpty();
        assertThat(report.proofs())
                .extracting(TargetProof::text)
                .containsExactly(
                        "proven: as it is, at most 4",
                        "proven: without more carriers, however many handovers, departures and lot spaces there are,"
                                + " at most 4",
                        "proven: there are not more orders; with all of them 9");
    }

    /** As with a proof that has no time for multipliers. */
    private static Optional<BottleneckReport> unestimated(@Nullable ProvenBounds bounds, @Nullable Integer target) {
        BoundMaker hasty = (problem, time, aim, listener, stop) ->
                new BoundResult(bounds, null, false, Duration.ZERO, List.of("stopped early"));
        PlanMaker none = (problem, options, listener, stop) -> {
            throw new AssertionError("nothing is worth planning for");
        };
        ComparedPlan before = planned(days());
        return new Bottlenecks(new ManyPlans(none, 1), hasty)
                .find(
                        new BottleneckRequest(
                                before,
                                3,
                                3,
                                target,
                                PlanOptions.defaults().withStepsOnly(STEPS),
                                Duration.ofMillis(1)),
                        new StopSignal());
    }

    @Test
    void withoutTimeForEstimatesWhatIsProvenOfTheTargetIsStillTold() {
        ProvenBounds possible = new ProvenBounds(0, 7, List.of(new ProvenBounds.Line(7, 0)));

        BottleneckReport report = unestimated(possible, 8).orElseThrow();

        assertThat(report.estimated()).isFalse();
        assertThat(report.candidates()).isEmpty();
        assertThat(report.packages()).isEmpty();
        assertThat(report.proofs()).extracting(TargetProof::most).containsExactly(7L, 7L);
        assertThat(unestimated(possible, 7)).isEmpty();
        assertThat(unestimated(possible, null)).isEmpty();
    }

    @Test
    void thatThereAreNotMoreOrdersIsProvenInNoTime() {
        BottleneckReport report = unestimated(null, 10).orElseThrow();

        assertThat(report.proofs())
                .extracting(TargetProof::text)
                .containsExactly(
                        "proven: as it is, at most 9", "proven: there are not more orders; with all of them 9");
        assertThat(unestimated(null, 9)).isEmpty();
    }

    /** C1 makes one trip: with A, which has an appointment far away, or with B and C. */
    @Test
    void aPromiseCostsWhatItsReleaseBrings() {
        Problem problem = new ProblemBuilder("promise", "2019-06-24", "2019-06-24")
                .model("M3", 1847)
                .yard("FRE", 37.5, -122)
                .center("NEAR", 37.6, -122, 9)
                .center("FAR", 38.6, -122, 9)
                .lane("FRE", "NEAR", 200, 240)
                .lane("FRE", "FAR", 210, 250)
                .lane("NEAR", "FAR", 300, 300)
                .carrier("C1", "FRE", 2, 17500)
                .order(Order.of("A", "M3", "FRE", "FAR").withAppointment(new Handover("FAR", MONDAY)))
                .order(Order.of("B", "M3", "FRE", "NEAR"))
                .order(Order.of("C", "M3", "FRE", "NEAR"))
                .build();
        Plan plan = new HandMadePlan(problem)
                .trip("C1-1", "C1", "2019-06-24", "FAR")
                .ride("A", "C1-1", "FAR", "2019-06-24")
                .undelivered("B")
                .undelivered("C")
                .build();
        ComparedPlan before =
                new ComparedPlan(problem, plan, PlanChecker.check(problem, plan).figures());

        BottleneckReport report = report(before, 0, 3, null);

        VerifiedCandidate release = report.candidates().stream()
                .filter(each -> each.candidate().kind() == Kind.RELEASE)
                .findAny()
                .orElseThrow();
        assertThat(release.candidate().estimate()).isGreaterThanOrEqualTo(1);
        assertThat(release.candidate().text()).isEqualTo("1 customer asked for another day: A");
        assertThat(release.candidate().change()).isEqualTo(Change.of(new CancelAppointment("A")));
        assertThat(release.gained()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1005, 1006, 1007, 1008, 1009, 1010})
    void everyCandidateCanBeApplied(long seed) {
        ComparedPlan before = planned(Case.sound(seed).problem());

        BottleneckReport report = report(before, 0, 5, null);

        assertThat(report.candidates())
                .allSatisfy(each -> assertThat(ChangedProblem.of(
                                before.problem(), each.candidate().change(), before.plan()))
                        .isNotEqualTo(before.problem()));
    }
}
