package dev.quarterback.bound.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RostersTest {
    private static TripSupply supply(int[] poolOf, int tripsPerDay, int busyDays, int cycleDays, int tripsPerCycle) {
        return new TripSupply(1, 9, 17500, poolOf, tripsPerDay, busyDays, cycleDays, tripsPerCycle);
    }

    /** Tries every number of trips on every day. */
    private static double byTrial(TripSupply supply, double[] earned, int day, int[] tripsBefore) {
        if (day >= supply.days()) {
            return 0;
        }
        double best = byTrial(supply, earned, day + 1, tripsBefore);
        for (int trips = 1; supply.poolOf()[day] != TripSupply.NONE && trips <= supply.tripsPerDay(); trips++) {
            int cycle = day / supply.cycleDays();
            int[] made = tripsBefore.clone();
            made[cycle] += supply.isWithinCycle(day) ? trips : 0;
            if (made[cycle] <= supply.tripsPerCycle()) {
                best = Math.max(best, trips * earned[day] + byTrial(supply, earned, day + supply.busyDays(), made));
            }
        }
        return best;
    }

    @Test
    void theMostIsThatOfTheBestOfAllRosters() {
        Random random = new Random(0);
        for (int i = 0; i < 2000; i++) {
            int days = 1 + random.nextInt(6);
            int busyDays = 1 + random.nextInt(3);
            int[] poolOf = random.ints(days, -1, 2).toArray();
            TripSupply supply = supply(
                    poolOf,
                    busyDays > 1 ? 1 : 1 + random.nextInt(3),
                    busyDays,
                    1 + random.nextInt(7),
                    random.nextBoolean() ? Integer.MAX_VALUE : random.nextInt(5));
            double[] earned = random.doubles(days).toArray();

            assertThat(new Rosters(supply).most(earned))
                    .as(supply + " " + Arrays.toString(poolOf))
                    .isCloseTo(byTrial(supply, earned, 0, new int[days]), within(1e-9));
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
