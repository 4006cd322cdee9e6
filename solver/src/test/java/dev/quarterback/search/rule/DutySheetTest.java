package dev.quarterback.search.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.check.PlanChecker;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.ProblemBuilder;
import dev.quarterback.problem.Rules;
import dev.quarterback.problem.Rules.DutyCycle;
import dev.quarterback.search.model.DutySheet;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.HandMadeTrip;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.Roster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A carrier can make one more trip exactly when its roster with that trip breaks no rule: on random rosters. */
class DutySheetTest {
    private static final LocalDate FIRST = LocalDate.parse("2019-06-24");
    private static final int CENTERS = 6;
    private static final int ROSTERS = 60;
    private static final int TRIES = 25;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void canDepartWithoutADutyCycle(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < ROSTERS; i++) {
            growRoster(problem(random, Rules.DEFAULT.withMaxTripsPerDay(1 + random.nextInt(4))), random);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 8, 14, 60})
    void canDepartWithADutyCycle(int days) {
        Random random = new Random(days);
        for (int i = 0; i < ROSTERS; i++) {
            DutyCycle cycle = new DutyCycle(days, 1 + random.nextInt(400 * days));
            growRoster(problem(random, Rules.DEFAULT.withDutyCycle(cycle)), random);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {999, 1000, 1001, 1500, Integer.MAX_VALUE})
    void canDepartWithADutyCycleOfYears(int days) {
        Random random = new Random(days);
        for (int i = 0; i < ROSTERS / 4; i++) {
            DutyCycle cycle = new DutyCycle(days, 1 + random.nextInt(30_000));
            growRoster(problem(random, Rules.DEFAULT.withDutyCycle(cycle)), random);
        }
    }

    private static Problem problem(Random random, Rules rules) {
        ProblemBuilder problem = new ProblemBuilder("days", FIRST.toString(), "2019-07-05")
                .rules(new Rules(
                        random.nextInt(3) * 5, 0, 1.25, 80, rules.maxTripsPerDay(), CENTERS, rules.dutyCycle()))
                .yard("FRE", 37.5, -122);
        for (int center = 0; center < CENTERS; center++) {
            int minutes = random.nextInt(random.nextBoolean() ? 80 : 900);
            problem.center("C" + center, 40, -122, 1).lane("FRE", "C" + center, 1, minutes);
        }
        List<LocalDate> off = IntStream.range(0, random.nextInt(4))
                .mapToObj(day -> FIRST.plusDays(random.nextInt(12)))
                .toList();
        LocalDate to = random.nextInt(4) == 0 ? FIRST.plusDays(random.nextInt(14)) : null;
        int duty = 20 + random.nextInt(600);
        return problem.carrier(new Carrier("T", "FRE", 9, 17500, duty, null, to, off).withBusy(busy(random, duty)))
                .build();
    }

    /** For one carrier in two: what it does on days before, among and after the planning days. */
    private static BusyDay[] busy(Random random, int duty) {
        return random.ints((long) random.nextInt(2) * random.nextInt(6), -10, 30)
                .distinct()
                .mapToObj(day -> new BusyDay(FIRST.plusDays(day), random.nextInt(duty + 50), random.nextInt(3)))
                .toArray(BusyDay[]::new);
    }

    /** Asks for random trips and makes those that are possible. */
    private static void growRoster(Problem problem, Random random) {
        Facts facts = new Facts(problem);
        RosterRules rosterRules = new RosterRules(facts);
        TripRules tripRules = new TripRules(facts);
        DutySheet sheet = new DutySheet(facts);
        List<LoadedTrip> trips = new ArrayList<>();
        sheet.fill(0, Roster.EMPTY);
        for (int i = 0; i < TRIES; i++) {
            LoadedTrip trip = anyTrip(facts, random);
            List<LoadedTrip> with = new ArrayList<>(trips);
            with.add(trip);
            Roster roster = Roster.of(with.toArray(LoadedTrip[]::new));
            boolean allowed = rosterRules.all(0, roster) == 0 && tripRules.availability(trip) == 0;

            assertThat(sheet.canDepart(trip.departure(), trip.minutes())).isEqualTo(allowed);
            assertThat(!allowed || isSound(problem, with)).as("as the checker").isTrue();
            assertThat(!allowed && !facts.dutyDays.isCut() && isSound(problem, with))
                    .as("as the checker")
                    .isFalse();
            if (allowed) {
                trips = with;
                sheet.add(trip);
            }
            if (!trips.isEmpty() && random.nextInt(4) == 0) {
                sheet.remove(trips.remove(random.nextInt(trips.size())));
            }
        }
    }

    private static LoadedTrip anyTrip(Facts facts, Random random) {
        int day = random.nextInt(facts.days);
        return new HandMadeTrip(facts, "T", day, "C" + random.nextInt(CENTERS)).build();
    }

    private static boolean isSound(Problem problem, List<LoadedTrip> trips) {
        List<Trip> planned = new ArrayList<>();
        for (LoadedTrip trip : trips) {
            LocalDate day = FIRST.plusDays(trip.departure());
            planned.add(new Trip("T-" + planned.size(), "T", day, List.of("C" + trip.center(0))));
        }
        return PlanChecker.check(problem, new Plan(problem.name(), planned, List.of(), List.of(), null))
                .isSound();
    }
}
