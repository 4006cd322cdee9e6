package dev.quarterback.search.build;

import dev.quarterback.problem.Order;
import dev.quarterback.reach.Reachability;
import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a schedule delivers all that any plan can deliver, and keeps each appointment that it kept at some time.
 *
 * <p>See "Simulated annealing" in docs/algorithm.md.
 */
public final class Completeness {
    private final Facts facts;
    private final Board board;
    /** An order that waits though nothing rules its delivery out, when it was seen last; -1 when none was. */
    private int open = -1;

    /** By order: nothing known yet, can be delivered as far as is known, or cannot. */
    private final byte[] known;

    private static final byte POSSIBLE = 1;
    private static final byte IMPOSSIBLE = 2;

    /** How many are known to be impossible; they wait always. */
    private int impossible;

    private @Nullable Reachability reachability;

    Completeness(Facts facts, Board board) {
        this.facts = facts;
        this.board = board;
        known = new byte[facts.orders.count];
    }

    public boolean isComplete() {
        if (board.unkept().openShare() > 0 || (open >= 0 && board.timesDelivered(open) == 0)) {
            return false;
        }
        open = findOpen();
        return open < 0;
    }

    private int findOpen() {
        Bags waiting = board.waiting().byPlace();
        int all = 0;
        for (int place = 0; place <= facts.yards; place++) {
            all += waiting.size(place);
        }
        if (all == impossible) {
            return -1;
        }
        for (int place = 0; place <= facts.yards; place++) {
            for (int i = 0; i < waiting.size(place); i++) {
                if (isPossible(waiting.get(place, i))) {
                    return waiting.get(place, i);
                }
            }
        }
        return -1;
    }

    private boolean isPossible(int order) {
        if (known[order] == 0) {
            List<Order> orders = facts.problem.orders();
            Reachability asked = reachability == null ? Reachability.of(facts.problem) : reachability;
            reachability = asked;
            known[order] = asked.isPossible(orders.get(order)) ? POSSIBLE : IMPOSSIBLE;
            impossible += known[order] == IMPOSSIBLE ? 1 : 0;
        }
        return known[order] == POSSIBLE;
    }
}
