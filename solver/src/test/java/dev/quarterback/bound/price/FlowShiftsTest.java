package dev.quarterback.bound.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.quarterback.bound.model.Column;
import dev.quarterback.bound.model.RosterStep;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Flows of steps that use resources of limit 1 each; the step size is 1 and the stability center 0. */
class FlowShiftsTest {
    private static final double PRECISE = 1e-4;

    private final AugmentedLagrangian lagrangian = lagrangian(2);

    private static AugmentedLagrangian lagrangian(int constraints) {
        double[] limits = new double[constraints];
        java.util.Arrays.fill(limits, 1);
        AugmentedLagrangian lagrangian = new AugmentedLagrangian(limits);
        for (int i = 0; i < constraints; i++) {
            lagrangian.center(i, 0, 1);
        }
        return lagrangian;
    }

    private static RosterFlow.Arc add(RosterFlow flow, int from, int to, double worth, double... uses) {
        int[] resources = new int[uses.length];
        java.util.Arrays.setAll(resources, i -> i);
        Column column = new Column(worth, resources, uses);
        return java.util.Objects.requireNonNull(flow.add(new RosterStep(from, to, column)));
    }

    private void improve(RosterFlow flow) {
        FlowShifts shifts = new FlowShifts(lagrangian, flow.days());
        for (int i = 0; i < 200; i++) {
            shifts.improve(flow, true);
        }
    }

    @Test
    void sharesAreThoseAtWhichNoStepGainsMoreThanAnother() {
        RosterFlow flow = new RosterFlow(1, 10);
        RosterFlow.Arc greedy = add(flow, 0, 1, 3, 2, 0);
        RosterFlow.Arc frugal = add(flow, 0, 1, 2, 0.5, 0);

        improve(flow);

        // 3 − 2 u = 2 − 0.5 u, so u = 2/3, which is what 2 a + 0.5 (1 − a) exceeds 1 by.
        assertThat(List.of(greedy.share, frugal.share, lagrangian.multipliers[0]))
                .usingComparatorForType((a, b) -> Math.abs(a - b) < PRECISE ? 0 : Double.compare(a, b), Double.class)
                .containsExactly(7 / 9.0, 2 / 9.0, 2 / 3.0);
    }

    @Test
    void aLongTripGivesWayToTheDaysThatAreWorthMoreTogether() {
        RosterFlow flow = new RosterFlow(3, 10);
        RosterFlow.Arc longTrip = add(flow, 0, 2, 1.5, 0.1, 0);
        RosterFlow.Arc first = add(flow, 0, 1, 1, 0.1, 0);
        RosterFlow.Arc second = add(flow, 1, 2, 1, 0.1, 0);
        new FlowShifts(lagrangian, 3).takeBestPath(flow);
        assertThat(longTrip.share).isZero();
        lagrangian.center(0, 0, 0); // Prices go, and the long trip comes.
        longTrip.share = 1;
        first.share = 0;
        second.share = 0;

        improve(flow);

        assertThat(List.of(longTrip.share, first.share, second.share)).containsExactly(0.0, 1.0, 1.0);
    }

    @Test
    void nothingIsLeftToGainOnRandomFlowsAndTheirSharesStayAFlow() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            AugmentedLagrangian several = lagrangian(5);
            RosterFlow flow = randomFlow(random, several);
            FlowShifts shifts = new FlowShifts(several, flow.days());

            double before = shifts.gap(flow);
            for (int i = 0; i < 400; i++) {
                shifts.improve(flow, true);
            }

            assertThat(shifts.gap(flow)).as("seed %d", seed).isLessThan(Math.max(0.01, before / 100));
            assertThatSharesFlow(flow);
            assertThatExcessIsWhatTheFlowUses(flow, several);
        }
    }

    private static RosterFlow randomFlow(Random random, AugmentedLagrangian several) {
        RosterFlow flow = new RosterFlow(4, 100);
        for (int step = 0; step < 30; step++) {
            int from = random.nextInt(4);
            double[] uses = random.doubles(5, 0, 2).toArray();
            add(flow, from, Math.min(4, from + 1 + random.nextInt(3)), random.nextDouble() * 4, uses);
        }
        new FlowShifts(several, 4).takeBestPath(flow);
        return flow;
    }

    private static void assertThatSharesFlow(RosterFlow flow) {
        double[] comes = new double[flow.days() + 1];
        double[] goes = new double[flow.days() + 1];
        comes[0] = 1;
        goes[flow.days()] = 1;
        for (int day = 0; day < flow.days(); day++) {
            for (RosterFlow.Arc arc : flow.from(day)) {
                assertThat(arc.share).isBetween(0.0, 1 + 1e-9);
                goes[arc.from()] += arc.share;
                comes[arc.to()] += arc.share;
            }
        }
        assertThat(comes).containsExactly(goes, within(1e-6));
    }

    private static void assertThatExcessIsWhatTheFlowUses(RosterFlow flow, AugmentedLagrangian several) {
        double[] excess = {-1, -1, -1, -1, -1};
        for (int day = 0; day < flow.days(); day++) {
            for (RosterFlow.Arc arc : flow.from(day)) {
                for (int i = 0; i < arc.inConstraints.resources().length; i++) {
                    excess[arc.inConstraints.resources()[i]] +=
                            arc.share * arc.inConstraints.amounts()[i];
                }
            }
        }
        assertThat(several.excess).containsExactly(excess, within(1e-6));
    }
}
