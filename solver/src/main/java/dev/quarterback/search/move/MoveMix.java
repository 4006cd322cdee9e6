package dev.quarterback.search.move;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Schedule;
import java.util.Iterator;
import java.util.SplittableRandom;

/** An endless stream of moves: each time a recipe is drawn by its share and applied to the present schedule. */
final class MoveMix implements Iterator<ScheduleChange> {
    /** Usual deliveries lost that hardly any temperature of the annealing makes up for: not worth scoring. */
    private static final double HOPELESS = 8;
    /** What an appointment weighs here, in deliveries; no more than in the annealing. */
    private static final double APPOINTMENT = 20;

    private final Schedule schedule;
    private final Board board;
    private final Workbench bench;
    private final SplittableRandom random;
    private final double usualDelivery;
    private final Recipe[] recipes;
    private final int[] shares;
    private final int allShares;

    MoveMix(Schedule schedule, Board board, long seed) {
        this.schedule = schedule;
        this.board = board;
        bench = new Workbench(schedule, board);
        usualDelivery = schedule.facts().orders.meanPriority;
        random = new SplittableRandom(seed);
        Tools tools = new Tools(bench, random);
        recipes = new Recipe[] {
            new RebuildCarrier(tools),
            new RebuildNeighbours(tools),
            new ReloadTrip(tools),
            new OrderFirst(tools),
            new ReshuffleCenter(tools)
        };
        shares = new int[] {25, 15, 10, 40, 10};
        int sum = 0;
        for (int share : shares) {
            sum += share;
        }
        allShares = sum;
    }

    /** Whether the moves are for this schedule and board. */
    boolean isFor(Schedule otherSchedule, Board otherBoard) {
        return schedule == otherSchedule && board == otherBoard;
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public ScheduleChange next() {
        Recipe recipe = draw();
        double before = worth();
        recipe.apply();
        return worth() < before - HOPELESS * usualDelivery ? bench.giveUp(recipe.name()) : bench.finish(recipe.name());
    }

    private double worth() {
        return board.deliveredWeight() - APPOINTMENT * usualDelivery * board.unkeptCount();
    }

    private Recipe draw() {
        int at = random.nextInt(allShares);
        int i = 0;
        while (at >= shares[i]) {
            at -= shares[i++];
        }
        return recipes[i];
    }
}
