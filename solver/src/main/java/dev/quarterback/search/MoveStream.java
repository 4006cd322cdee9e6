package dev.quarterback.search;

import dev.quarterback.search.anneal.CoolingSchedule;
import dev.quarterback.search.anneal.Tries;
import dev.quarterback.search.build.Completeness;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.ScheduleChange;
import dev.quarterback.search.build.Workbench;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Schedule;
import dev.quarterback.search.recipe.Recipe;
import dev.quarterback.search.recipe.Recipes;
import dev.quarterback.search.rule.ScheduleScore;
import java.util.Iterator;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * An endless stream of moves: recipes are drawn by their shares and applied to the present schedule.
 *
 * <p>See "The loop" in docs/algorithm.md.
 */
final class MoveStream implements Iterator<ScheduleChange> {
    /** Tries in a row after which OptaPlanner gets a move that changes nothing, to look at the time. */
    private static final int PATIENCE = 100;

    private final Schedule schedule;
    private final ScheduleScore score;
    private final Board board;
    private final Workbench bench;
    private final SplittableRandom random;
    private final CoolingSchedule cooling;
    private final Tries tries;
    private final BooleanSupplier over;
    private final Completeness completeness;
    private final Recipes recipes;

    MoveStream(
            Schedule schedule,
            ScheduleScore score,
            CoolingSchedule cooling,
            Tries tries,
            BooleanSupplier over,
            long seed) {
        this.cooling = cooling;
        this.tries = tries;
        this.over = over;
        this.schedule = schedule;
        this.score = score;
        board = score.board();
        bench = new Workbench(schedule, board);
        random = new SplittableRandom(seed);
        RecipeParts parts = RecipeParts.on(bench, random);
        completeness = parts.completeness();
        recipes = new Recipes(parts);
    }

    /** Whether the moves are for this schedule and the board of this score. */
    boolean isFor(Schedule otherSchedule, ScheduleScore otherScore) {
        return schedule == otherSchedule && board == otherScore.board();
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    /** The next change that has a chance to be accepted; hopeless ones are undone here and only counted. */
    @Override
    public ScheduleChange next() {
        score.board(); // Brings the board up to date where OptaPlanner has undone the last move.
        cooling.heat(board.unkept().openShare());
        for (int i = 0; i < PATIENCE && !tries.areUsedUp() && !over.getAsBoolean(); i++) {
            tries.add();
            cooling.draw(random);
            boolean complete = completeness.isComplete();
            cooling.onlyCostIsLeft(complete);
            Recipe recipe = recipes.draw(board.stopsPerTrip(), complete);
            long unkept = board.unkept().count();
            long delivered = board.deliveredWeight();
            double cost = bench.cost();
            recipe.apply();
            if (bench.hasChanges()
                    && board.lots().areKept()
                    && cooling.accepts(
                            unkept - board.unkept().count(),
                            board.deliveredWeight() - delivered,
                            bench.cost() - cost)) {
                return bench.finish(recipe.name());
            }
            bench.giveUp();
        }
        return ScheduleChange.none();
    }
}
