package dev.quarterback.bound.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RostersTest {
    private static TripSupply supply(int[] poolOf, int tripsPerDay, int busyDays, int cycleDays, int tripsPerCycle) {
        int[] perDay = new int[poolOf.length];
        Arrays.fill(perDay, tripsPerDay);
        int[] perCycle = new int[(poolOf.length - 1) / cycleDays + 1];
        Arrays.fill(perCycle, tripsPerCycle);
        int[] until = new int[poolOf.length];
        Arrays.fill(until, tripsPerCycle);
        return new TripSupply(1, 9, 17500, poolOf, perDay, busyDays, cycleDays, perCycle, until);
    }

    /** Carriers with something else to do, which leaves time for fewer trips on some days. */
    private static TripSupply besideBusyDays(TripSupply supply, Random random) {
        int[] perDay =
                random.ints(supply.days(), 0, 1 + supply.tripsPerDay()[0]).toArray();
        int[] perCycle = random.ints(supply.tripsPerCycle().length, 0, 6).toArray();
        int[] until = random.ints(supply.days(), 0, 6).sorted().toArray();
        return new TripSupply(
                1,
                9,
                17500,
                supply.poolOf(),
                supply.busyDays() > 1 ? supply.tripsPerDay() : perDay,
                supply.busyDays(),
                supply.cycleDays(),
                perCycle,
                until);
    }

    /** Tries every number of trips on every day; {@code home} counts those that are home on each day. */
    private static double byTrial(TripSupply supply, double[] earned, int day, int[] home) {
        if (day >= supply.days()) {
            return isAllowed(supply, home) ? 0 : Double.NEGATIVE_INFINITY;
        }
        double best = byTrial(supply, earned, day + 1, home);
        for (int trips = 1; supply.poolOf()[day] != TripSupply.NONE && trips <= supply.tripsPerDay()[day]; trips++) {
            int[] made = home.clone();
            made[day + supply.busyDays() - 1] += supply.isWithinCycle(day) ? trips : 0;
            best = Math.max(best, trips * earned[day] + byTrial(supply, earned, day + supply.busyDays(), made));
        }
        return best;
    }

    private static boolean isAllowed(TripSupply supply, int[] home) {
        int inPeriod = 0;
        for (int day = 0; day < home.length; day++) {
            inPeriod = day % supply.cycleDays() == 0 ? home[day] : inPeriod + home[day];
            int period = day / supply.cycleDays();
            if ((period < supply.tripsPerCycle().length && inPeriod > supply.tripsPerCycle()[period])
                    || (day < supply.days() && inPeriod > supply.tripsUntil()[day])) {
                return false;
            }
        }
        return true;
    }

    @Test
    void theMostIsThatOfTheBestOfAllRosters() {
        Random random = new Random(0);
        for (int i = 0; i < 2000; i++) {
            int days = 1 + random.nextInt(6);
            int busyDays = 1 + random.nextInt(3);
            int[] poolOf = random.ints(days, -1, 2).toArray();
            TripSupply free = supply(
                    poolOf,
                    busyDays > 1 ? 1 : 1 + random.nextInt(3),
                    busyDays,
                    1 + random.nextInt(7),
                    random.nextBoolean() ? Integer.MAX_VALUE : random.nextInt(5));
            TripSupply supply = random.nextBoolean() ? free : besideBusyDays(free, random);
            double[] earned = random.doubles(days).toArray();

            assertThat(new Rosters(supply).most(earned))
                    .as(supply + " " + Arrays.toString(poolOf))
                    .isCloseTo(byTrial(supply, earned, 0, new int[days + busyDays]), within(1e-9));
        }
    }

    @Test
    void mostTripsAreCounted() {
        int[] sevenDays = new int[7];

        assertThat(new Rosters(supply(sevenDays, 3, 1, 7, Integer.MAX_VALUE)).mostTrips())
                .isEqualTo(21);
        assertThat(new Rosters(supply(sevenDays, 3, 1, 4, 5)).mostTrips()).isEqualTo(10);
        assertThat(new Rosters(supply(sevenDays, 1, 3, 7, Integer.MAX_VALUE)).mostTrips())
                .isEqualTo(3);
    }
}
