package dev.quarterback.account;

import static dev.quarterback.account.SmallWeek.MON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Center;
import dev.quarterback.problem.Handovers;
import dev.quarterback.problem.Order;
import dev.quarterback.problem.Order.Handover;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanUseTest {
    private final PlanUse use = PlanUse.of(SmallWeek.problem(), PlanAccount.of(SmallWeek.problem(), SmallWeek.plan()));

    private static PlanUse useOfNothing(Problem problem) {
        return PlanUse.of(
                problem, PlanAccount.of(problem, new Plan("small-week", List.of(), List.of(), List.of(), null)));
    }

    @Test
    void eachPlanningDayShowsItsHandoversAndDepartures() {
        assertThat(use.days())
                .containsExactly(
                        new DayUse(MON, new HandoverUse(2, 7, 1), 1, 1, 2),
                        new DayUse(MON.plusDays(1), new HandoverUse(1, 7, 0), 0, 1, 1),
                        new DayUse(MON.plusDays(2), new HandoverUse(1, 7, 0), 0, 0, 0));
    }

    @Test
    void eachCenterShowsItsDays() {
        var centers = SmallWeek.problem().centers();
        List<LotNight> empty = Collections.nCopies(3, new LotNight(0, Center.UNLIMITED));

        assertThat(use.centers())
                .containsExactly(
                        new CenterUse(
                                centers.get(0),
                                List.of(new HandoverUse(2, 2, 1), new HandoverUse(1, 2, 0), new HandoverUse(0, 2, 0)),
                                empty),
                        new CenterUse(
                                centers.get(1),
                                List.of(new HandoverUse(0, 5, 0), new HandoverUse(0, 5, 0), new HandoverUse(1, 5, 0)),
                                empty));
        assertThat(use.centers())
                .extracting(CenterUse::total)
                .containsExactly(new HandoverUse(3, 6, 1), new HandoverUse(1, 15, 0));
        assertThat(use.centers()).extracting(CenterUse::fullDays).containsExactly(1, 0);
    }

    /** A waits for a night; X has come before the first day and is not delivered, Y comes on Tuesday for Wednesday. */
    @Test
    void eachNightShowsWhoWaitsOnTheLotForALaterDay() {
        Problem problem = SmallWeek.builder()
                .center(new Center("LOT", null, 37, -121, new Handovers(9, 0), new TreeMap<>(), 1, 0))
                .order(Order.of("A", "M3", "FRE", "LOT"))
                .order(Order.of("X", "M3", "FRE", "LOT").withArrival(new Handover("LOT", MON.minusDays(9))))
                .order(Order.of("Y", "M3", "FRE", "LOT").withArrival(new Handover("LOT", MON.plusDays(1))))
                .build();
        Plan plan = new Plan(
                "small-week",
                List.of(new Trip("C1-1", "C1", MON, List.of("LOT"))),
                List.of(
                        new Delivery("A", "LOT", MON.plusDays(1), "C1-1"),
                        new Delivery("Y", "LOT", MON.plusDays(2), null)),
                List.of(new Undelivered("X", "not placed")),
                null);
        CenterUse lot =
                PlanUse.of(problem, PlanAccount.of(problem, plan)).centers().get(2);

        assertThat(lot.nights()).containsExactly(new LotNight(2, 1), new LotNight(2, 1), new LotNight(1, 1));
        assertThat(lot.crowd()).isEqualTo(2);
    }

    @Test
    void aDayOnWhichNothingIsPossibleIsNotFull() {
        assertThat(new HandoverUse(0, 0, 0).isFull()).isFalse();
        assertThat(new HandoverUse(0, 0, 0).share()).isZero();
    }

    /** C1 works 375 minutes on Monday, C2, which is off on Monday, two days of 660, and a third one past the last day. */
    @Test
    void eachCarrierShowsItsPlanningDays() {
        assertThat(use.yards().get(0).carriers())
                .extracting(CarrierUse::days)
                .containsExactly(
                        List.of(
                                new CarrierDay(true, true, 375, 0),
                                new CarrierDay(true, false, 0, 0),
                                new CarrierDay(true, false, 0, 0)),
                        List.of(
                                new CarrierDay(false, false, 0, 0),
                                new CarrierDay(true, true, 660, 0),
                                new CarrierDay(true, true, 660, 0)));
    }

    @Test
    void aYardHasTheSumsOfItsCarriers() {
        YardUse yard = use.yards().get(0);

        assertThat(use.yards()).hasSize(1);
        assertThat(yard.total(carrier -> carrier.trips().size())).isEqualTo(2);
        assertThat(yard.total(CarrierUse::longTrips)).isEqualTo(1);
        assertThat(yard.total(CarrierUse::vehicles)).isEqualTo(3);
        assertThat(yard.total(CarrierUse::positionsOffered)).isEqualTo(3 + 2);
        assertThat(yard.total(CarrierUse::positionsUsed)).isEqualTo(3);
        assertThat(yard.total(CarrierUse::dutyMinutes)).isEqualTo(375 + 1320);
        assertThat(yard.total(CarrierUse::dutyMinutesOffered)).isEqualTo(5 * 660);
        assertThat(yard.total(CarrierUse::busyDays)).isEqualTo(3);
        assertThat(yard.total(CarrierUse::availableDays)).isEqualTo(5);
    }

    /** Monday is paid already, two trips share Tuesday, and the last of three days is past the last planning day. */
    @Test
    void hireIsPaidForEachDayOnce() {
        Problem problem = SmallWeek.builder()
                .carrier(new Carrier("H", "FRE", 2, 18_000, 900, null, null, List.of())
                        .withHire(100)
                        .withBusy(new BusyDay(MON, 0, 1)))
                .carrier(new Carrier("L", "FRE", 2, 18_000, 660, null, null, List.of()).withHire(1_000))
                .build();
        Plan plan = new Plan(
                "small-week",
                List.of(
                        new Trip("H-1", "H", MON, List.of("NEAR")),
                        new Trip("H-2", "H", MON.plusDays(1), List.of("NEAR")),
                        new Trip("H-3", "H", MON.plusDays(1), List.of("NEAR")),
                        new Trip("L-1", "L", MON.plusDays(1), List.of("FAR"))),
                List.of(),
                List.of(),
                null);

        assertThat(PlanUse.of(problem, PlanAccount.of(problem, plan))
                        .yards()
                        .get(0)
                        .carriers())
                .extracting(CarrierUse::hire)
                .containsExactly(0L, 0L, 100L, 3_000L);
    }

    /** On Monday a trip of 375 minutes follows 100 of other work, on Tuesday another such trip; the long trip has its days. */
    @Test
    void tripsOfADayFollowOtherWorkAndOneAnother() {
        Problem problem = SmallWeek.builder()
                .carrier(new Carrier("S", "FRE", 2, 18_000, 900, null, null, List.of(MON.plusDays(2)))
                        .withBusy(new BusyDay(MON, 100, 1)))
                .carrier(new Carrier("L", "FRE", 2, 18_000, 660, null, null, List.of()))
                .build();
        Plan plan = new Plan(
                "small-week",
                List.of(
                        new Trip("S-1", "S", MON, List.of("NEAR")),
                        new Trip("S-2", "S", MON.plusDays(1), List.of("NEAR")),
                        new Trip("S-3", "S", MON.plusDays(1), List.of("NEAR")),
                        new Trip("L-1", "L", MON.plusDays(1), List.of("FAR"))),
                List.of(),
                List.of(),
                null);
        List<CarrierUse> carriers = PlanUse.of(problem, PlanAccount.of(problem, plan))
                .yards()
                .get(0)
                .carriers();

        assertThat(carriers.get(2).departures()).containsExactly(100L, 0L, 375L);
        assertThat(carriers.get(3).departures()).containsExactly(0L);
        assertThat(carriers.get(2).days())
                .extracting(day -> day.idleMinutes(900))
                .containsExactly(900L - 100 - 375, 900L - 2 * 375, 0L);
    }

    /** C1 has 160 minutes left on Monday, none on Tuesday, where it is over its limit, and 660 on Wednesday. */
    @Test
    void workApartFromThePlanIsNotOffered() {
        assertThat(offered(null, new BusyDay(MON, 500, 1), new BusyDay(MON.plusDays(1), 999, 1)))
                .isEqualTo(160 + 660);
    }

    /**
     * In any two days 1,000 minutes: Sunday's 500 leave 500 on Monday, which leaves 500 on Tuesday; Thursday's 700 leave
     * 300 on Wednesday.
     */
    @Test
    void workBeforeAndAfterThePlanningDaysCountsInTheDutyCycle() {
        assertThat(offered(
                        new DutyCycle(2, 1000),
                        new BusyDay(MON.minusDays(1), 500, 1),
                        new BusyDay(MON.plusDays(3), 700, 1)))
                .isEqualTo(500 + 500 + 300);
    }

    private static long offered(@Nullable DutyCycle cycle, BusyDay... busy) {
        Problem problem = new ProblemBuilder("week", "2019-06-24", "2019-06-26")
                .rules(Rules.DEFAULT.withDutyCycle(cycle))
                .yard("FRE", 37.5, -121.9)
                .carrier(new Carrier("C1", "FRE", 3, 18_000, 660, null, null, List.of()).withBusy(busy))
                .build();
        return useOfNothing(problem).yards().get(0).total(CarrierUse::dutyMinutesOffered);
    }

    /** In any two days 1,000 minutes: 660 + 340 + 660 for C1, 0 + 660 + 340 for C2, which is off on the first day. */
    @Test
    void dutyCycleLimitsTheDutyTimeOffered() {
        Problem problem = SmallWeek.builder()
                .rules(Rules.DEFAULT.withDutyCycle(new Rules.DutyCycle(2, 1000)))
                .build();

        assertThat(useOfNothing(problem).yards().get(0).carriers())
                .extracting(CarrierUse::dutyMinutesOffered)
                .containsExactly(1660L, 1000L);
    }
}
