package dev.quarterback.bound.yard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.quarterback.bound.model.Goal;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.RosterStep;
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
    private final Multipliers multipliers = multipliers(model, new Random(1));

    private static PricingModel model(Problem problem) {
        return PricingModel.of(problem, ProblemFacts.of(problem, order -> true));
    }

    private static Multipliers multipliers(PricingModel model, Random random) {
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

    /** The reduced profits of a yard's steps, in two passes: the second one prices the short lists of the first. */
    private List<Double> profits(YardPricing yard, ShortLists shortLists, Workspace workspace) {
        List<Double> profits = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            for (int group = 0; group < yard.yard().groups().size(); group++) {
                for (RosterStep step : steps(yard, group, shortLists, workspace)) {
                    profits.add(step.column().reducedProfit(multipliers.values()));
                }
            }
        }
        return profits;
    }

    private List<RosterStep> steps(YardPricing yard, int group, ShortLists shortLists, Workspace workspace) {
        return yard.steps(group, group + 1, multipliers, Goal.DELIVERIES, shortLists, workspace, () -> false)
                .get(0);
    }

    @Test
    void bestPathsOfAllGroupsHaveTheValueOfTheirYardTogetherWhereTheDutyCycleIsFree() {
        Problem longhaul = new ProblemGenerator().generate(Kind.LONGHAUL, 300, 1);
        PricingModel free = model(longhaul);
        Multipliers drawn = multipliers(free, new Random(1));
        Workspace workspace = new Workspace(free);
        ShortLists shortLists = new ShortLists(free.facts());
        for (YardPricing yard : YardPricing.ofAll(free)) {
            double value = yard.value(drawn, Goal.DELIVERIES, workspace, () -> false); // Brings routes into use.
            double sum = 0;
            int groups = yard.yard().groups().size();
            for (List<RosterStep> steps :
                    yard.steps(0, groups, drawn, Goal.DELIVERIES, shortLists, workspace, () -> false)) {
                sum += bestPath(steps, drawn.values(), free.facts().days());
            }

            assertThat(longhaul.rules().dutyCycle()).isNull();
            assertThat(value).isPositive();
            assertThat(sum).isCloseTo(value, within(1e-6));
        }
    }

    @Test
    void noBestPathIsWorthLessThanItsRosterWhereTheDutyCycleBinds() {
        Workspace workspace = new Workspace(model);
        ShortLists shortLists = new ShortLists(model.facts());
        assertThat(model.resources().cycleRows()).isPositive();
        for (int row = 0; row < model.resources().groups() * model.resources().cycleRows(); row++) {
            multipliers.set(model.resources().dutyCycle(0, row), 0); // Without a price it is no limit at all.
        }
        for (YardPricing yard : YardPricing.ofAll(model)) {
            double value = value(yard, workspace);
            double sum = 0;
            for (int group = 0; group < yard.yard().groups().size(); group++) {
                sum += bestPath(
                        steps(yard, group, shortLists, workspace),
                        multipliers.values(),
                        model.facts().days());
            }

            assertThat(sum).isGreaterThanOrEqualTo(value - 1e-6);
        }
    }

    /** The largest reduced profit of steps that follow one another. */
    private static double bestPath(List<RosterStep> steps, double[] multipliers, int days) {
        double[] best = new double[days + 1];
        for (int day = 1; day <= days; day++) {
            best[day] = best[day - 1];
            for (RosterStep step : steps) {
                if (step.to() == day) {
                    best[day] = Math.max(
                            best[day], best[step.from()] + step.column().reducedProfit(multipliers));
                }
            }
        }
        return best[days];
    }
}
