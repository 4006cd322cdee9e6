package dev.quarterback.bound.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.Resources;
import dev.quarterback.bound.price.DualBound;
import dev.quarterback.bound.price.Evaluated;
import dev.quarterback.bound.price.LagrangianDual;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Yard;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Two days. In yard FRE wait A, with an appointment at SEA on the first day, B, and C, which counts 2; S is on site at SEA.
 * A carrier of two positions can drive to SEA once a day, in 500 of 650 minutes.
 *
 * <p>At these multipliers a vehicle that comes on the first day waits for the second, where a handover costs less:
 *
 * <pre>
 * first day     C 2 − 0.25 − 0.0625 − 0.5 = 1.1875, A or B 1 − 0.25 − 0.0625 − 0.25 = 0.4375; together 1.625
 * second day    C 2 − 0.25 − 0.5 = 1.25, A or B 0.5, less 0.125 for the departure; together 1.625
 * </pre>
 *
 * <p>So the best roster brings 3.25, S on the second day 0.75, and all that there is costs 2.6875: the bound is 6.6875, and
 * lower by 0.125 with each appointment.
 */
class LossAccountingTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 6, 24);
    private static final LocalDate SECOND = LocalDate.of(2019, 6, 25);

    private static final Problem PROBLEM = new ProblemBuilder("by hand", FIRST.toString(), SECOND.toString())
            .rules(new Rules(0, 0, 1.25, 80, 1, 1, null))
            .model("M3", 1000)
            .yard(new Yard("FRE", null, 37.5, -122, 1))
            .center(new Center("SEA", null, 47, -122, new Handovers(2, 0), new TreeMap<>(), 1, 0))
            .lane("FRE", "SEA", 1, 250)
            .carrier(new Carrier("C1", "FRE", 2, 17500, 650, null, null, List.of()))
            .order(Order.of("A", "M3", "FRE", "SEA").withAppointment(new Order.Handover("SEA", FIRST)))
            .order(Order.of("B", "M3", "FRE", "SEA"))
            .order(Order.of("C", "M3", "FRE", "SEA").withPriority(2))
            .order(Order.of("S", "M3", "SEA", "SEA"))
            .order(Order.of("LATE", "M3", "SEA", "SEA").withReadyDay(SECOND.plusDays(1)))
            .build();

    /** A and S on the first day, nothing on the second. */
    private static final Plan PLAN = new Plan(
            "by hand",
            List.of(new Trip("C1-1", "C1", FIRST, List.of("SEA"))),
            List.of(new Delivery("A", "SEA", FIRST, "C1-1"), new Delivery("S", "SEA", FIRST, null)),
            List.of(new Undelivered("B", "left"), new Undelivered("C", "left"), new Undelivered("LATE", "late")),
            null);

    private static DualBound bound() {
        LagrangianDual dual = new LagrangianDual(PROBLEM, order -> !order.id().equals("LATE"));
        Resources resources = dual.model().resources();
        Multipliers multipliers =
                Multipliers.zero(resources, dual.model().facts().orders());
        multipliers.set(0, 0.25);
        multipliers.set(1, 0.25);
        multipliers.set(2, 0.5);
        multipliers.set(resources.handover(0, 0), 0.5);
        multipliers.set(resources.handover(0, 1), 0.25);
        multipliers.set(resources.lot(0, 0), 0.0625);
        multipliers.set(resources.departure(0, 1), 0.125);
        multipliers.set(resources.appointments(), 0.125);
        return Evaluated.at(dual, multipliers);
    }

    private static String ledger(long kept) {
        assertThat(PlanChecker.check(PROBLEM, PLAN).isSound()).isTrue();
        LossLedger ledger = LossAccounting.of(PROBLEM, PlanAccount.of(PROBLEM, PLAN), kept, bound());
        String head = String.format(
                Locale.ROOT,
                "bound %.4f - plan %d = %.4f, impossible %d",
                ledger.bound(),
                ledger.deliveredWeight(),
                ledger.total(),
                ledger.impossible());
        return ledger.losses().stream()
                .map(LossAccountingTest::text)
                .collect(Collectors.joining("\n", head + "\n", ""));
    }

    private static String text(Loss loss) {
        return String.format(Locale.ROOT, "%s %s %.4f", loss.kind().text(), loss.site(), loss.amount())
                + (loss instanceof Loss.OrderLeft left ? ": " + left.order() : "")
                + (loss instanceof Loss.Unused unused ? ": " + unused.day() : "");
    }

    @Test
    void eachThingThatAPlanLeavesIsAnEntry() {
        // The price of a minute is 3.25 / 1000. The trip takes 500 minutes and brings 1 + 0.125 - 0.5 - 0.25 = 0.375.
        assertThat(ledger(1)).isEqualTo("""
                        bound 6.5625 - plan 2 = 4.5625, impossible 1
                        orders left FRE 0.2500: B
                        orders left FRE 0.5000: C
                        lot spaces unused SEA 0.0625: 2019-06-24
                        departures unused FRE 0.1250: 2019-06-25
                        handovers unused SEA 0.5000: 2019-06-25
                        vehicles on site SEA 0.2500
                        idle time FRE 1.6250
                        trips FRE 1.2500""");
    }

    @Test
    void anAppointmentThatNobodyAskedForCostsItsMultiplier() {
        assertThat(ledger(0))
                .startsWith("bound 6.6875 - plan 2 = 4.6875, impossible 1\n")
                .contains("\nappointments beyond  0.1250\n");
    }
}
