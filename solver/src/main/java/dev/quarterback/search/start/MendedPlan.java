package dev.quarterback.search.start;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Numbering;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Workbench;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.rule.ScheduleScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.optaplanner.core.api.score.director.ScoreDirector;
import org.optaplanner.core.impl.phase.custom.CustomPhaseCommand;

/**
 * Mends what {@link EarlierPlan} has taken over: orders that the earlier plan delivers and that have lost their place get
 * another one, those first whose appointments it keeps. It does not look at the time.
 *
 * <p>See "What a search starts from" in docs/algorithm.md.
 */
public final class MendedPlan implements CustomPhaseCommand<Schedule> {
    private final Plan plan;

    public MendedPlan(Plan plan) {
        this.plan = plan;
    }

    @Override
    public void changeWorkingSolution(ScoreDirector<Schedule> scoreDirector) {
        Schedule schedule = scoreDirector.getWorkingSolution();
        Workbench bench =
                new Workbench(schedule, ScheduleScore.of(scoreDirector).board());
        Mending mending = new Mending(RecipeParts.on(bench, new SplittableRandom(0)));
        Map<String, Integer> numbers = Numbering.ofOrders(schedule.facts().problem);
        List<Integer> kept = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (Delivery delivery : plan.deliveries()) {
            Integer order = numbers.get(delivery.order());
            if (order != null && bench.board().timesDelivered(order) == 0) {
                (isKept(delivery, order, schedule.facts()) ? kept : others).add(order);
            }
        }
        mending.mend(kept, others);
        bench.finish("earlier plan mended").carryOut(scoreDirector);
    }

    /** Whether a delivery keeps the appointment of its order. */
    private static boolean isKept(Delivery delivery, int order, Facts facts) {
        int center = facts.numbering.centerOrNone(delivery.center());
        return center != Numbering.NONE
                && facts.planningDays.contain(delivery.day())
                && facts.orders.keeps(order, center, facts.planningDays.number(delivery.day()));
    }
}
