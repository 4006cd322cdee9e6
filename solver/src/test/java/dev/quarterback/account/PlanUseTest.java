package dev.quarterback.account;

import static dev.quarterback.account.SmallWeek.MON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Rules;
import java.util.List;
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

        assertThat(use.centers())
                .containsExactly(
                        new CenterUse(
                                centers.get(0),
                                List.of(new HandoverUse(2, 2, 1), new HandoverUse(1, 2, 0), new HandoverUse(0, 2, 0))),
                        new CenterUse(
                                centers.get(1),
                                List.of(new HandoverUse(0, 5, 0), new HandoverUse(0, 5, 0), new HandoverUse(1, 5, 0))));
        assertThat(use.centers())
                .extracting(CenterUse::total)
                .containsExactly(new HandoverUse(3, 6, 1), new HandoverUse(1, 15, 0));
        assertThat(use.centers()).extracting(CenterUse::fullDays).containsExactly(1, 0);
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
                                new CarrierDay(true, true, 375),
                                new CarrierDay(true, false, 0),
                                new CarrierDay(true, false, 0)),
                        List.of(
                                new CarrierDay(false, false, 0),
                                new CarrierDay(true, true, 660),
                                new CarrierDay(true, true, 660)));
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
