package dev.quarterback.bound.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.quarterback.bound.model.Column;
import dev.quarterback.bound.model.ColumnBuilder;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.Orders;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.Resources;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.problem.Problem;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Problems with appointments of which some may be missed, at random multipliers. */
class MissedAppointmentsTest {
    private static final long MISSED = 3;
    private static final double PRECISE = 1e-6;

    /** Multipliers are multiples of about a millionth, and sums are of thousands of them. */
    private static final double ROUNDED = 1e-3;

    private final Problem problem = new ProblemGenerator().generate(Kind.WEEK, 2000, 1);
    private final ProblemFacts facts = ProblemFacts.of(problem, order -> true);
    private final Orders orders = facts.orders();
    private final Resources resources = Resources.of(facts, 0);
    private final long appointments = IntStream.range(0, orders.count())
            .filter(order -> orders.appointmentDay(order) != Orders.NONE)
            .count();

    private double[] limits() {
        double[] limits = new double[resources.count()];
        Arrays.fill(limits, 1);
        limits[resources.appointments()] = -(appointments - MISSED);
        return limits;
    }

    private Aggregation aggregation(boolean apart) {
        return Aggregation.of(orders, apart, limits(), resources.appointments());
    }

    private Multipliers randomMultipliers(Random random) {
        Multipliers multipliers = Multipliers.zero(resources, orders);
        for (int resource = 0; resource < resources.count(); resource++) {
            multipliers.set(resource, 2 * random.nextDouble());
        }
        return multipliers;
    }

    @Test
    void constraintsPriceAColumnAsResourcesDo() {
        Random random = new Random(1);
        Multipliers multipliers = randomMultipliers(random);
        Aggregation aggregation = aggregation(true);
        int[] used = random.ints(0, resources.count()).distinct().limit(50).toArray();
        Column column = new Column(7, used, random.doubles(50, -1, 3).toArray());

        Column inConstraints = aggregation.inConstraints(column, new ColumnBuilder(aggregation.limits.length));

        assertThat(inConstraints.reducedProfit(aggregation.ofConstraints(multipliers)))
                .isCloseTo(column.reducedProfit(multipliers.values()), within(PRECISE));
    }

    @Test
    void allThereIsCostsTheSameByConstraintsAsByResources() {
        Multipliers multipliers = randomMultipliers(new Random(2));
        Aggregation aggregation = aggregation(true);

        assertThat(sum(aggregation.ofConstraints(multipliers), aggregation.limits))
                .isCloseTo(sum(multipliers.values(), limits()), within(PRECISE));
    }

    @Test
    void constraintsOfAlikeOrdersTogetherPriceAndCostTheSame() {
        Random random = new Random(5);
        Aggregation aggregation = aggregation(false);
        double[] ofConstraints = random.doubles(aggregation.limits.length, 0, 2).toArray();
        for (int cover : aggregation.covers()) {
            ofConstraints[cover] -= ofConstraints[aggregation.notKept];
        }
        Multipliers multipliers = Multipliers.zero(resources, orders);
        for (int resource = 0; resource < resources.count(); resource++) {
            multipliers.set(resource, aggregation.multiplier(resource, ofConstraints));
        }
        int[] used = random.ints(0, resources.count()).distinct().limit(50).toArray();
        Column column = new Column(7, used, random.doubles(50, -1, 3).toArray());
        Column inConstraints = aggregation.inConstraints(column, new ColumnBuilder(aggregation.limits.length));

        assertThat(aggregation.limits.length).isLessThan(resources.count());
        assertThat(inConstraints.reducedProfit(ofConstraints))
                .isCloseTo(column.reducedProfit(multipliers.values()), within(ROUNDED));
        assertThat(sum(ofConstraints, aggregation.limits))
                .isCloseTo(sum(multipliers.values(), limits()), within(ROUNDED));
    }

    @Test
    void aBundleGoesOnWithAnotherNumberOfAppointmentsAsIfItHadBeenMadeForIt() {
        Multipliers start = randomMultipliers(new Random(6));
        for (long missed : new long[] {0, 1, MISSED, 10, appointments}) {
            Bundle changed = new Bundle(aggregation(true), facts.days(), 10);
            changed.center(start, 0.1, true);
            changed.changeLimit(resources.appointments(), (double) (missed - MISSED));
            changed.center(start, 0.1, true);
            double[] limits = limits();
            limits[resources.appointments()] = -(appointments - missed);
            Bundle made = new Bundle(Aggregation.of(orders, true, limits, resources.appointments()), facts.days(), 10);
            made.center(start, 0.1, true);

            assertThat(multipliers(changed))
                    .as("%d missed", missed)
                    .containsExactly(multipliers(made), within(PRECISE));
        }
    }

    private double[] multipliers(Bundle bundle) {
        Multipliers multipliers = Multipliers.zero(resources, orders);
        bundle.copyMultipliers(multipliers);
        return multipliers.values();
    }

    @Test
    void whatIsKeptOnSiteNeedsNoCover() {
        Aggregation aggregation = aggregation(true);
        int onSite = orders.onSite().stream()
                .flatMapToInt(Arrays::stream)
                .filter(order -> orders.appointmentDay(order) != Orders.NONE)
                .findFirst()
                .orElseThrow();
        int inYard = IntStream.range(0, orders.count())
                .filter(order -> orders.yard(order) != Orders.NONE && orders.appointmentDay(order) != Orders.NONE)
                .findFirst()
                .orElseThrow();
        Column keptOnSite = new Column(1, new int[] {resources.appointments()}, new double[] {-1});
        Column keptFromYard = new Column(1, new int[] {inYard, resources.appointments()}, new double[] {1, -1});
        ColumnBuilder builder = new ColumnBuilder(aggregation.limits.length);

        Column first = aggregation.inConstraints(keptOnSite, builder);
        Column second = aggregation.inConstraints(keptFromYard, builder);

        assertThat(aggregation.isCover(onSite)).isFalse();
        assertThat(first.resources()).containsExactly(aggregation.notKept);
        assertThat(first.amounts()).containsExactly(-1);
        assertThat(second.resources()).containsExactly(inYard);
        assertThat(second.amounts()).containsExactly(1);
    }

    private static double sum(double[] multipliers, double[] limits) {
        return IntStream.range(0, limits.length)
                .mapToDouble(i -> multipliers[i] * limits[i])
                .sum();
    }

    @Test
    void multipliersOfConstraintsAreThoseOfResourcesAgain() {
        Multipliers multipliers = randomMultipliers(new Random(3));
        Aggregation aggregation = aggregation(true);
        double[] ofConstraints = aggregation.ofConstraints(multipliers);

        double[] again = IntStream.range(0, resources.count())
                .mapToDouble(resource -> aggregation.multiplier(resource, ofConstraints))
                .toArray();

        assertThat(again).containsExactly(multipliers.values(), within(PRECISE));
    }

    @Test
    void whatIsMissedIsWorthAsMuchAsTheAppointmentsCost() {
        for (boolean apart : new boolean[] {true, false}) {
            for (int seed = 0; seed < 20; seed++) {
                Random random = new Random(seed);
                Aggregation aggregation = aggregation(apart);
                AugmentedLagrangian lagrangian = randomLagrangian(aggregation, random);
                double[] before = lagrangian.excess.clone();

                new MissedAppointments(aggregation, lagrangian).choose();

                double multiplier = lagrangian.multipliers[aggregation.notKept];
                double all = 0;
                for (int cover : aggregation.covers()) {
                    double missed = lagrangian.excess[cover] - before[cover];
                    all += missed;
                    assertThat(missed).isNotNegative();
                    assertThat(lagrangian.multipliers[cover]).isGreaterThan(-multiplier - PRECISE);
                    assertThat(missed * (lagrangian.multipliers[cover] + multiplier))
                            .isCloseTo(0, within(PRECISE));
                }
                assertThat(lagrangian.excess[aggregation.notKept])
                        .isCloseTo(before[aggregation.notKept] + all, within(PRECISE));
            }
        }
    }

    @Test
    void whatWasMissedBeforeDoesNotMatter() {
        Aggregation aggregation = aggregation(true);
        AugmentedLagrangian lagrangian = randomLagrangian(aggregation, new Random(4));
        MissedAppointments missed = new MissedAppointments(aggregation, lagrangian);
        missed.choose();
        double[] once = lagrangian.multipliers.clone();

        lagrangian.use(aggregation.notKept, -50);
        missed.choose();
        lagrangian.use(aggregation.notKept, 50);
        missed.choose();

        assertThat(lagrangian.multipliers).containsExactly(once, within(PRECISE));
    }

    private static AugmentedLagrangian randomLagrangian(Aggregation aggregation, Random random) {
        AugmentedLagrangian lagrangian = new AugmentedLagrangian(aggregation.limits, aggregation.covers());
        for (int i = 0; i < aggregation.limits.length; i++) {
            lagrangian.center(i, random.nextGaussian(), 0.01 + random.nextDouble());
            lagrangian.use(i, random.nextGaussian());
        }
        return lagrangian;
    }
}
