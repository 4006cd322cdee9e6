package dev.quarterback.bound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.price.DualBound;
import dev.quarterback.bound.price.Evaluated;
import dev.quarterback.bound.price.LagrangianDual;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One carrier has a day for one trip: nine vehicles to PDX, or the one that has an appointment in SEA. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BoundProverTest {
    private static final Set<Goal> DELIVERIES = EnumSet.of(Goal.DELIVERIES);
    private static final PlanInHand NINE = new PlanInHand(0, 9, 9);
    private static final PlanInHand APPOINTMENT_KEPT = new PlanInHand(1, 1, 1);

    private static Problem nineOrOne() {
        ProblemBuilder problem = new ProblemBuilder("either", "2019-06-24", "2019-06-24")
                .rules(new Rules(0, 0, 1.25, 80, 1, 1, null))
                .model("M3", 1000)
                .yard("FRE", 37.5, -122)
                .center("SEA", 47.6, -122.3, 100)
                .center("PDX", 45.5, -122.7, 100)
                .lane("FRE", "SEA", 1, 300)
                .lane("FRE", "PDX", 1, 300)
                .carrier(new Carrier("C1", "FRE", 9, 17500, 660, null, null, List.of()))
                .order(Order.of("O0", "M3", "FRE", "SEA")
                        .withAppointment(new Order.Handover("SEA", LocalDate.of(2019, 6, 24))));
        for (int i = 1; i <= 9; i++) {
            problem.order(Order.of("O" + i, "M3", "FRE", "PDX"));
        }
        return problem.build();
    }

    /** A prover for whom each look at the clock takes a millisecond, so that it goes the same way on any machine. */
    private static BoundProver prover() {
        AtomicLong now = new AtomicLong();
        return new BoundProver(nineOrOne(), () -> now.addAndGet(1_000_000));
    }

    private static ProvenBounds proven(Aim aim, BooleanSupplier stopped) {
        return prover().prove(DELIVERIES, aim, stopped, bounds -> {});
    }

    @Test
    void proofOfAGivenPlanEndsByItself() {
        assertThat(proven(Aim.at(NINE), () -> false).deliveries(0)).isEqualTo(9);
        assertThat(proven(Aim.at(APPOINTMENT_KEPT), () -> false).deliveries(1)).isEqualTo(1);
    }

    private static ProvenBounds inSteps(Problem problem, long steps) {
        return BoundProver.inSteps(problem, steps)
                .prove(EnumSet.of(Goal.VEHICLES), Aim.at(PlanInHand.NONE), () -> false, bounds -> {});
    }

    @Test
    void aProofByStepsAlwaysProvesTheSameAndMoreWithMore() {
        Problem week = new ProblemGenerator().generate(Kind.WEEK, 150, 2);
        ProvenBounds few = inSteps(week, 2);
        ProvenBounds many = inSteps(week, 400);

        assertThat(inSteps(week, 400)).isEqualTo(many);
        assertThat(many.vehicles()).isLessThanOrEqualTo(few.vehicles());
        assertThat(inSteps(nineOrOne(), 100_000).vehicles()).isEqualTo(9);
    }

    @Test
    void theLeastEvaluationHasTheMultipliersThatProveTheBound() {
        LeastDual least = new LeastDual(1);

        ProvenBounds bounds = proven(Aim.at(APPOINTMENT_KEPT, least::take), () -> false);

        DualBound dual = least.now().orElseThrow();
        assertThat((long) Math.floor(dual.at(1))).isEqualTo(bounds.deliveries(1));
        assertThat(Evaluated.at(new LagrangianDual(nineOrOne(), order -> true), dual.multipliers()))
                .isEqualTo(dual);
    }

    @Test
    void theLeastIsThatForAsManyAppointmentsAsAskedFor() {
        LagrangianDual dual = new LagrangianDual(nineOrOne(), order -> true);
        Multipliers none =
                Multipliers.zero(dual.model().resources(), dual.model().facts().orders());
        DualBound steep = new DualBound(20, 10, none);
        DualBound flat = new DualBound(12, 1, none);
        LeastDual atNone = new LeastDual(0);
        LeastDual atOne = new LeastDual(1);

        assertThat(atOne.now()).isEmpty();
        for (DualBound evaluation : List.of(steep, flat, steep)) {
            atNone.take(evaluation);
            atOne.take(evaluation);
        }

        assertThat(atNone.now()).contains(flat);
        assertThat(atOne.now()).contains(steep);
    }

    @Test
    void proofGoesOnWhenThePlanComesToKeepAnotherNumberOfAppointments() {
        List<ProvenBounds> seen = new ArrayList<>();
        PlanInHand[] best = {NINE};
        BooleanSupplier provenForBoth = () -> {
            if (last(seen).deliveries(0) == 9 && best[0].equals(NINE)) {
                best[0] = APPOINTMENT_KEPT; // Nothing was left to be proven of the plan before.
                assertThat(last(seen).deliveries(1)).isGreaterThan(1);
            }
            return last(seen).deliveries(0) == 9 && last(seen).deliveries(1) == 1;
        };

        ProvenBounds bounds = prover().prove(DELIVERIES, Aim.moving(() -> best[0]), provenForBoth, seen::add);

        assertThat(bounds.deliveries(0)).isEqualTo(9);
        assertThat(bounds.deliveries(1)).isEqualTo(1);
    }

    private static ProvenBounds last(List<ProvenBounds> seen) {
        return seen.get(seen.size() - 1);
    }
}
