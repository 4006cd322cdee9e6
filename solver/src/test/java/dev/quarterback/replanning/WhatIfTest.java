package dev.quarterback.replanning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quarterback.DeliveryPlanner;
import dev.quarterback.Levels;
import dev.quarterback.PlanOptions;
import dev.quarterback.Planning;
import dev.quarterback.change.AddCarriers;
import dev.quarterback.change.Change;
import dev.quarterback.change.SetWeights;
import dev.quarterback.check.PlanChecker;
import dev.quarterback.insight.difference.ComparedPlan;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.PlanFigures;
import dev.quarterback.problem.Problem;
import dev.quarterback.random.Case;
import dev.quarterback.run.StopSignal;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatIfTest {
    private static final PlanOptions OPTIONS = PlanOptions.defaults().withStepsOnly(200);

    private static ComparedPlan before(long seed) {
        Case earlier = Case.sound(seed);
        return new ComparedPlan(
                earlier.problem(),
                earlier.plan(),
                PlanChecker.check(earlier.problem(), earlier.plan()).figures());
    }

    private static Scenario nothing(Problem problem) {
        int km = problem.weights().km();
        return new Scenario(
                "nothing", Change.of(new SetWeights(km, null, null, null, null, null, null, null, null, List.of())));
    }

    private static Scenario carriers(Problem problem) {
        return new Scenario(
                "carriers",
                Change.of(new AddCarriers(2, problem.carriers().get(0).id(), null, null, null)));
    }

    private static WhatIfAnswer ask(ComparedPlan before, int atOnce, Scenario... scenarios) {
        return new WhatIf(new ManyPlans(new DeliveryPlanner()::plan, atOnce))
                .ask(before, List.of(scenarios), OPTIONS, new StopSignal())
                .orElseThrow();
    }

    /** The plans to start from are poor: time alone brings much, which is no gain. */
    @ParameterizedTest
    @ValueSource(longs = {901, 902, 903, 904, 905, 906})
    void aChangeThatChangesNothingGainsNothing(long seed) {
        ComparedPlan before = before(seed);

        WhatIfAnswer answer = ask(before, 1, nothing(before.problem()));

        assertThat(Levels.of(answer.control().result())).isGreaterThan(Levels.of(before.figures()));
        assertThat(answer.scenarios().get(0).gain()).isEqualTo(new Gain(0, 0, 0, 0));
        assertThat(answer.scenarios().get(0).changes())
                .isEqualTo(answer.control().changes());
    }

    @ParameterizedTest
    @ValueSource(longs = {901, 902, 903})
    void gainIsOverThePlanWithoutAChange(long seed) {
        ComparedPlan before = before(seed);

        ScenarioPlan planned =
                ask(before, 1, carriers(before.problem())).scenarios().get(0);

        PlanFigures control =
                Planning.search(before.problem(), 200, before.plan()).figures();
        PlanFigures figures =
                Planning.search(planned.problem(), 200, before.plan()).figures();
        assertThat(planned.gain())
                .isEqualTo(new Gain(
                        figures.appointmentsKept() - control.appointmentsKept(),
                        figures.delivered() - control.delivered(),
                        figures.deliveredWeight() - control.deliveredWeight(),
                        figures.cost() - control.cost()));
    }

    @Test
    void severalAtOnceGiveTheSame() {
        ComparedPlan before = before(907);
        Problem problem = before.problem();

        WhatIfAnswer atOnce = ask(before, 3, carriers(problem), nothing(problem));
        WhatIfAnswer inTurn = ask(before, 1, carriers(problem), nothing(problem));

        assertThat(atOnce.scenarios())
                .extracting(ScenarioPlan::gain)
                .isEqualTo(inTurn.scenarios().stream().map(ScenarioPlan::gain).toList());
        assertThat(atOnce.scenarios())
                .extracting(plan -> plan.scenario().name())
                .containsExactly("carriers", "nothing");
    }

    @Test
    void afterAStopNothingMoreIsPlanned() {
        StopSignal stop = new StopSignal();
        ManyPlans plans = new ManyPlans(
                (problem, options, listener, signal) -> {
                    stop.stop();
                    return Planning.search(problem, 1, options.from());
                },
                1);
        ComparedPlan before = before(907);

        WhatIfAnswer answer = new WhatIf(plans)
                .ask(before, List.of(nothing(before.problem())), OPTIONS, stop)
                .orElseThrow();

        assertThat(answer.scenarios()).isEmpty();
        assertThat(new WhatIf(plans).ask(before, List.of(), OPTIONS, stop)).isEmpty();
    }

    @Test
    void eachPlanHasAProcessorForItsSearchAndOneForItsProof() {
        assertThat(List.of(1, 2, 3, 4, 64)).extracting(ManyPlans::fitting).containsExactly(1, 1, 1, 2, 32);
    }

    @Test
    void aDeliveryMoreCostsWhatAllOfThePlanCostMoreByTheirNumber() {
        Gain gain = new Gain(0, 4, 4, 10);

        assertThat(new ToldGain(GainKind.ESTIMATE, 4).costOfEach(gain)).isEqualTo(2.5);
        assertThat(new ToldGain(GainKind.VERIFIED, 1).costOfEach(gain)).isEqualTo(2.5);
        assertThat(new ToldGain(GainKind.VERIFIED, 0).costOfEach(gain)).isNull();
        assertThat(new ToldGain(GainKind.VERIFIED, -1).costOfEach(gain)).isNull();
        assertThat(new ToldGain(GainKind.UNTOLD, null).costOfEach(gain)).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {901, 902})
    void withOneSeedAGainIsAnEstimate(long seed) {
        ComparedPlan before = before(seed);

        WhatIfAnswer answer = ask(before, 1, carriers(before.problem()));

        ScenarioPlan planned = answer.scenarios().get(0);
        assertThat(answer.seeds()).isEqualTo(1);
        assertThat(planned.told())
                .isEqualTo(new ToldGain(GainKind.ESTIMATE, planned.gain().deliveries()));
    }

    /** The same rule as that of bottlenecks. */
    @ParameterizedTest
    @ValueSource(longs = {901, 902, 903, 904})
    void withSeveralSeedsAGainIsTheLeastLessTheMostWithoutTheChangeLessLuck(long seed) {
        ComparedPlan before = before(seed);

        WhatIfAnswer answer = new WhatIf(new ManyPlans(new DeliveryPlanner()::plan, 2))
                .ask(before, List.of(carriers(before.problem())), OPTIONS, 3, new StopSignal())
                .orElseThrow();

        ScenarioPlan planned = answer.scenarios().get(0);
        List<PlanFigures> with = figures(planned.problem(), before.plan());
        List<PlanFigures> without = figures(before.problem(), before.plan());
        int most = most(without);
        int luck = Math.max(most - least(without), most(with) - least(with));
        int kept = without.stream()
                .filter(each -> each.delivered() == most)
                .findFirst()
                .orElseThrow()
                .appointmentsKept();
        boolean isTold = with.stream().allMatch(each -> each.appointmentsKept() >= kept);
        assertThat(answer.luck()).isEqualTo(luck);
        assertThat(answer.control().result().figures().delivered()).isEqualTo(most);
        assertThat(planned.result().figures().delivered()).isEqualTo(least(with));
        assertThat(planned.gain().deliveries()).isEqualTo(least(with) - most);
        assertThat(planned.told())
                .isEqualTo(
                        isTold
                                ? new ToldGain(GainKind.VERIFIED, least(with) - most - luck)
                                : new ToldGain(GainKind.UNTOLD, null));
    }

    private static List<PlanFigures> figures(Problem problem, Plan start) {
        return LongStream.range(0, 3)
                .mapToObj(seed -> Planning.run(problem, OPTIONS.withSeed(seed).withFrom(start))
                        .figures())
                .toList();
    }

    private static int least(List<PlanFigures> seeds) {
        return seeds.stream().mapToInt(PlanFigures::delivered).min().orElseThrow();
    }

    private static int most(List<PlanFigures> seeds) {
        return seeds.stream().mapToInt(PlanFigures::delivered).max().orElseThrow();
    }

    /** The fourth plan, the first one with the change, is cut short: it had less time than those without. */
    @Test
    void ofSeveralSeedsNoneMayHaveBeenCutShort() {
        StopSignal stop = new StopSignal();
        AtomicInteger made = new AtomicInteger();
        ManyPlans plans = new ManyPlans(
                (problem, options, listener, signal) -> {
                    if (made.incrementAndGet() == 4) {
                        stop.stop();
                    }
                    return Planning.search(problem, 1, options.from());
                },
                1);
        ComparedPlan before = before(907);

        WhatIfAnswer answer = new WhatIf(plans)
                .ask(before, List.of(nothing(before.problem())), OPTIONS, 3, stop)
                .orElseThrow();

        assertThat(answer.scenarios()).isEmpty();
        assertThat(made).hasValue(4);
    }
}
