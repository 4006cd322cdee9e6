package dev.quarterback.bound.yard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.quarterback.bound.model.Column;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A week of 300 orders in several yards, at multipliers drawn at random. */
class YardPricingTest {
    private final PricingModel model = model(new ProblemGenerator().generate(Kind.WEEK, 300, 1));
    private final Multipliers multipliers = multipliers(new Random(1));

    private static PricingModel model(Problem problem) {
        return PricingModel.of(problem, ProblemFacts.of(problem, order -> true));
    }

    private Multipliers multipliers(Random random) {
        Multipliers result = Multipliers.zero(model.resources(), model.facts().orders());
        for (int resource = 0; resource < model.resources().count(); resource++) {
            result.set(resource, random.nextDouble() / 2);
        }
        return result;
    }

    private double value(YardPricing yard, Workspace workspace) {
        return yard.value(multipliers, Goal.DELIVERIES, workspace, () -> false);
    }

    @Test
    void threadsWithAWorkspaceEachFindTheValuesOfOneAfterTheOther() {
        Workspace shared = new Workspace(model);

        List<Double> oneAfterTheOther = YardPricing.ofAll(model).stream()
                .map(yard -> value(yard, shared))
                .toList();
        List<Double> byThreads = YardPricing.ofAll(model).parallelStream()
                .map(yard -> value(yard, new Workspace(model)))
                .toList();

        assertThat(byThreads).hasSizeGreaterThan(1).isEqualTo(oneAfterTheOther);
    }

    @Test
    void threadsWithAWorkspaceEachFindTheColumnsOfOneAfterTheOther() {
        Workspace shared = new Workspace(model);
        ShortLists first = new ShortLists(model.facts());
        ShortLists second = new ShortLists(model.facts());

        List<List<Double>> oneAfterTheOther = YardPricing.ofAll(model).stream()
                .map(yard -> profits(yard, first, shared))
                .toList();
        List<List<Double>> byThreads = YardPricing.ofAll(model).parallelStream()
                .map(yard -> profits(yard, second, new Workspace(model)))
                .toList();

        assertThat(byThreads).hasSizeGreaterThan(1).isEqualTo(oneAfterTheOther);
    }

    /** The reduced profits of a yard's columns, in two passes: the second one prices the short lists of the first. */
    private List<Double> profits(YardPricing yard, ShortLists shortLists, Workspace workspace) {
        List<Double> profits = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            for (int group = 0; group < yard.yard().groups().size(); group++) {
                Column column = yard.column(group, multipliers, Goal.DELIVERIES, shortLists, workspace, () -> false);
                profits.add(column.reducedProfit(values()));
            }
        }
        return profits;
    }

    private double[] values() {
        double[] values = new double[model.resources().count()];
        for (int resource = 0; resource < values.length; resource++) {
            values[resource] = multipliers.of(resource);
        }
        return values;
    }

    @Test
    void columnsOfAllGroupsHaveTheValueOfTheirYardTogether() {
        Workspace workspace = new Workspace(model);
        ShortLists shortLists = new ShortLists(model.facts());
        double[] values = values();
        for (YardPricing yard : YardPricing.ofAll(model)) {
            double value = value(yard, workspace); // Brings all routes that are of use into use.
            double sum = 0;
            for (int group = 0; group < yard.yard().groups().size(); group++) {
                Column column = yard.column(group, multipliers, Goal.DELIVERIES, shortLists, workspace, () -> false);
                sum += column.reducedProfit(values);
            }

            assertThat(sum).isCloseTo(value, within(1e-6));
        }
    }
}
