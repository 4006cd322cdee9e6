package dev.quarterback.bound.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.problem.Problem;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A carrier with 660 duty minutes a day, 4,200 in eight days: six full days and a short one. */
class CycleRowsTest {
    private static final int PER_DAY = 660;
    private static final int CYCLE = 4_200;

    private final ProblemFacts facts = facts();
    private final CycleRows rows = rows();

    private static ProblemFacts facts() {
        Problem problem = new ProblemGenerator().generate(Kind.EUROPE, 200, 1);
        return ProblemFacts.of(problem, order -> true);
    }

    private CycleRows rows() {
        assertThat(facts.cycle()).isEqualTo(new CycleLimit(8, CYCLE));
        for (YardFacts yard : facts.yards()) {
            for (CarrierGroup group : yard.groups()) {
                if (yard.duty(group.duty()) == PER_DAY) {
                    return new CycleRows(facts.cycle(), group, yard);
                }
            }
        }
        throw new AssertionError("no carrier with so many minutes");
    }

    @Test
    void daysWithinTheDutyCycleKeepToAllRows() {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            double[] used = new double[facts.cycleRows()];
            int left = CYCLE;
            for (int day = 0; day < 8; day++) {
                int minutes = Math.min(left, random.nextInt(4) == 0 ? PER_DAY : random.nextInt(PER_DAY + 1));
                left -= minutes;
                add(used, day, minutes);
            }

            for (double use : used) {
                assertThat(use).as("seed %d", seed).isLessThanOrEqualTo(rows.limit() + 1e-9);
            }
        }
    }

    @Test
    void aLongTripKeepsToTheRowsOfBothPeriodsItTouches() {
        double[] used = new double[facts.cycleRows()];
        add(used, 6, 3 * PER_DAY);

        int second = rows.first(8);
        assertThat(used[0]).isCloseTo(rows.limit() * 2 * PER_DAY / CYCLE, within(1e-9));
        assertThat(used[second]).isCloseTo(rows.limit() * PER_DAY / CYCLE, within(1e-9));
    }

    @Test
    void almostSevenNearlyFullDaysFitIntoTheMinutesButNotIntoTheRoundedOnes() {
        double[] used = new double[facts.cycleRows()];
        add(used, 0, 601);

        assertThat(6.9 * used[0]).isLessThan(rows.limit());
        assertThat(6.9 * used[1]).isGreaterThan(rows.limit());
        assertThat(6 * used[1]).isCloseTo(rows.limit(), within(1e-9));
    }

    @Test
    void daysOfASeventhOfTheMinutesCountNoFullPart() {
        double[] used = new double[facts.cycleRows()];
        add(used, 0, 600);

        assertThat(used[1]).isZero();
    }

    @Test
    void aStepIsAllowedUpToTheMinutesOfEachPeriodAlone() {
        int seventhDay = 6;
        assertThat(rows.allows(seventhDay, 2 * PER_DAY + CYCLE, facts.days())).isTrue();
        assertThat(rows.allows(0, CYCLE, facts.days())).isTrue();
        assertThat(rows.allows(0, CYCLE + 1, facts.days())).isFalse();
    }

    private void add(double[] used, int day, int minutes) {
        for (int row = rows.first(day); row < rows.end(day, minutes, used.length); row++) {
            used[row] += rows.use(row, day, minutes);
        }
    }
}
