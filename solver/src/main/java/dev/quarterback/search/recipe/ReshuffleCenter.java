package dev.quarterback.search.recipe;

import dev.quarterback.search.build.Draws;
import dev.quarterback.search.build.Insertion;
import dev.quarterback.search.build.RecipeParts;
import dev.quarterback.search.build.Removal;
import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.OrderFacts;
import dev.quarterback.search.model.WaitingOrders;
import java.util.SplittableRandom;

/**
 * Takes some deliveries of a center out and delivers waiting orders there first, then those taken out.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
final class ReshuffleCenter implements Recipe {
    /** Deliveries that are taken out at most. */
    private static final int MOST_REMOVED = 4;

    /** Removed orders that are put back at most. */
    private static final int MOST_REINSERTED = 10;

    private static final int WAITING_TRIED = 6;

    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final SplittableRandom random;
    private final Insertion insertion;
    private final Draws draws;
    private final Removal removal;

    ReshuffleCenter(RecipeParts parts) {
        facts = parts.facts();
        orders = parts.orders();
        board = parts.board();
        random = parts.random();
        insertion = parts.insertion();
        draws = parts.draws();
        removal = parts.removal();
    }

    @Override
    public String name() {
        return "a center's handovers reshuffled";
    }

    @Override
    public void apply() {
        int order = draws.waiting();
        if (order < 0 || orders.ready[order] >= facts.days) {
            return;
        }
        int center = orders.entryCenter[draws.entryOf(order)];
        removal.start();
        takeOutSome(center, orders.ready[order]);
        insertion.insert(order);
        for (int i = 0; i < WAITING_TRIED; i++) {
            insertAnotherAt(center);
        }
        removal.reinsert(MOST_REINSERTED);
    }

    private void takeOutSome(int center, int from) {
        Bags delivered = board.deliveredOn();
        int count = 1 + random.nextInt(MOST_REMOVED);
        for (int i = 0; i < count; i++) {
            int bag = center * facts.days + from + random.nextInt(facts.days - from);
            if (delivered.size(bag) > 0) {
                removal.remove(delivered.get(bag, random.nextInt(delivered.size(bag))));
            }
        }
    }

    /** Delivers a random order that waits for the center in a random yard or on its own site. */
    private void insertAnotherAt(int center) {
        int place = random.nextInt(facts.yards + 1);
        WaitingOrders waiting = board.waiting();
        int bag = random.nextBoolean() ? waiting.ordinaryBag(place, center) : waiting.preferredBag(place, center);
        Bags entries = waiting.entries();
        if (entries.size(bag) > 0) {
            int entry = entries.get(bag, random.nextInt(entries.size(bag)));
            insertion.insert(orders.entryOrder[entry]);
        }
    }
}
