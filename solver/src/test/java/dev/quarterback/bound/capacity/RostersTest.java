package dev.quarterback.bound.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RostersTest {
    private static Shift shift(int[] poolOf, int tripsPerDay, int busyDays, int cycleDays, int tripsPerCycle) {
        return new Shift(1, 9, 17500, poolOf, tripsPerDay, busyDays, cycleDays, tripsPerCycle);
    }

    /** Tries every number of trips on every day. */
    private static double byTrial(Shift shift, double[] earned, int day, int[] tripsBefore) {
        if (day >= shift.days()) {
            return 0;
        }
        double best = byTrial(shift, earned, day + 1, tripsBefore);
        for (int trips = 1; shift.poolOf()[day] != Shift.NONE && trips <= shift.tripsPerDay(); trips++) {
            int cycle = day / shift.cycleDays();
            int[] made = tripsBefore.clone();
            made[cycle] += shift.isWithinCycle(day) ? trips : 0;
            if (made[cycle] <= shift.tripsPerCycle()) {
                best = Math.max(best, trips * earned[day] + byTrial(shift, earned, day + shift.busyDays(), made));
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
            Shift shift = shift(
                    poolOf,
                    busyDays > 1 ? 1 : 1 + random.nextInt(3),
                    busyDays,
                    1 + random.nextInt(7),
                    random.nextBoolean() ? Integer.MAX_VALUE : random.nextInt(5));
            double[] earned = random.doubles(days).toArray();

            assertThat(new Rosters(shift).most(earned))
                    .as(shift + " " + Arrays.toString(poolOf))
                    .isCloseTo(byTrial(shift, earned, 0, new int[days]), within(1e-9));
        }
    }

    @Test
    void mostTripsAreCounted() {
        int[] sevenDays = new int[7];

        assertThat(new Rosters(shift(sevenDays, 3, 1, 7, Integer.MAX_VALUE)).mostTrips())
                .isEqualTo(21);
        assertThat(new Rosters(shift(sevenDays, 3, 1, 4, 5)).mostTrips()).isEqualTo(10);
        assertThat(new Rosters(shift(sevenDays, 1, 3, 7, Integer.MAX_VALUE)).mostTrips())
                .isEqualTo(3);
    }
}
