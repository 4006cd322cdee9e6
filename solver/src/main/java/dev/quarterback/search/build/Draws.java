package dev.quarterback.search.build;

import dev.quarterback.search.model.Bags;
import dev.quarterback.search.model.Board;
import dev.quarterback.search.model.Facts;
import dev.quarterback.search.model.LoadedTrip;
import dev.quarterback.search.model.OrderFacts;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Draws carriers, trips and orders at random, mostly where orders wait.
 *
 * <p>See "Ruin and recreate" in docs/algorithm.md.
 */
public final class Draws {
    /** One entry in so many is not that of the appointment. */
    private static final int OTHER_ENTRY = 8;

    /** One carrier in so many is drawn from all, the others from the yard of an order that waits. */
    private static final int ANY_CARRIER = 4;

    private final Workbench bench;
    private final Facts facts;
    private final OrderFacts orders;
    private final Board board;
    private final SplittableRandom random;

    Draws(Workbench bench, SplittableRandom random) {
        this.bench = bench;
        this.random = random;
        facts = bench.facts();
        orders = facts.orders;
        board = bench.board();
    }

    /** A carrier, mostly of a yard in which an order waits; -1 when there are none. */
    public int carrier() {
        if (random.nextInt(ANY_CARRIER) > 0) {
            int order = missedOrWaiting(random.nextBoolean());
            int yard = order < 0 ? OrderFacts.NONE : orders.yard[order];
            if (yard != OrderFacts.NONE && facts.carriers.ofYard[yard].length > 0) {
                return carrierOf(yard);
            }
        }
        return facts.carriers.count == 0 ? -1 : random.nextInt(facts.carriers.count);
    }

    /** A carrier of a yard that has some. */
    public int carrierOf(int yard) {
        int[] carriers = facts.carriers.ofYard[yard];
        return carriers[random.nextInt(carriers.length)];
    }

    /** Any trip of {@link #carrier}; null when it makes none. */
    @Nullable
    public LoadedTrip trip() {
        int carrier = carrier();
        if (carrier < 0 || bench.open(carrier).tripCount() == 0) {
            return null;
        }
        OpenCarrier open = bench.open(carrier);
        return open.trip(random.nextInt(open.tripCount()));
    }

    /** An order whose appointment is missed, if asked for and there is one, else one that waits; -1 when there is neither. */
    public int missedOrWaiting(boolean missedFirst) {
        int missed = missedFirst ? of(board.unkept().orders()) : -1;
        return missed >= 0 ? missed : waiting();
    }

    /** An order that waits anywhere, or -1. */
    public int waiting() {
        return of(board.waiting().byPlace());
    }

    /** One of an order's entries, each of which is a center that its customer accepts. */
    public int entryOf(int order) {
        int first = orders.firstEntry[order];
        return first + random.nextInt(orders.firstEntry[order + 1] - first);
    }

    /** The entry of an order's appointment; -1 where it has none, and now and then so that other centers are tried. */
    public int entryOfAppointment(int order) {
        int appointment = orders.appointmentCenter[order];
        return appointment != OrderFacts.NONE && random.nextInt(OTHER_ENTRY) > 0
                ? orders.firstEntry[order] + orders.preference(order, appointment)
                : -1;
    }

    /** Any order of bags by yard, or -1. */
    private int of(Bags byYard) {
        int all = 0;
        for (int bag = 0; bag <= facts.yards; bag++) {
            all += byYard.size(bag);
        }
        int at = all == 0 ? -1 : random.nextInt(all);
        for (int bag = 0; bag <= facts.yards && at >= 0; bag++) {
            if (at < byYard.size(bag)) {
                return byYard.get(bag, at);
            }
            at -= byYard.size(bag);
        }
        return -1;
    }
}
