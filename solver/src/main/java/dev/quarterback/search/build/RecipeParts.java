package dev.quarterback.search.build;

import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.OrderFacts;
import java.util.SplittableRandom;

/**
 * The parts that recipes are put together from, which share a workbench and what was removed from the schedule on it.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
public record RecipeParts(
        Workbench bench,
        SplittableRandom random,
        TripBuilder builder,
        TripMaker maker,
        Insertion insertion,
        Draws draws,
        Removal removal,
        Completeness completeness) {

    /** Parts that work on {@code bench}. */
    public static RecipeParts on(Workbench bench, SplittableRandom random) {
        RemovedOrders removed = new RemovedOrders(bench.facts().orders, bench.board());
        TripBuilder builder = new TripBuilder(bench.facts(), bench.board(), removed, random);
        Insertion insertion = new Insertion(bench, random);
        Draws draws = new Draws(bench, random);
        return new RecipeParts(
                bench,
                random,
                builder,
                new TripMaker(bench, builder, removed, draws, random),
                insertion,
                draws,
                new Removal(bench, removed, insertion, random),
                new Completeness(bench.facts(), bench.board()));
    }

    /** The problem in numbers. */
    public Facts facts() {
        return bench.facts();
    }

    /** Its orders. */
    public OrderFacts orders() {
        return bench.facts().orders;
    }

    /** The board of the workbench. */
    public Board board() {
        return bench.board();
    }
}
