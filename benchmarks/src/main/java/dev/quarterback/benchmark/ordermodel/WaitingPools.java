package dev.quarterback.benchmark.ordermodel;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The undelivered orders, by yard, by yard and center, and by the center where they stand. An order is in the pool of
 * each center that it may go to. Adding, removing and drawing at random take a fixed time.
 */
final class WaitingPools {
    private final int centers;
    private final List<OrderFacts> orders;
    private final Pool[] byYard;
    private final Pool[] byYardAndCenter;
    private final Pool onSite = new Pool();
    /** For each order, its place in each of its pools. */
    private final int[][] places;

    WaitingPools(Facts facts) {
        this.centers = facts.centers.size();
        this.orders = facts.orders;
        this.byYard = pools(facts.yards.size());
        this.byYardAndCenter = pools(facts.yards.size() * centers);
        this.places = new int[orders.size()][];
        for (OrderFacts order : orders) {
            places[order.index()] = new int[order.yard() == null ? 1 : order.centers().length + 1];
        }
    }

    /** The orders waiting in {@code yard}. */
    Pool in(YardFacts yard) {
        return byYard[yard.index];
    }

    /** The orders waiting in {@code yard} that may go to {@code center}. */
    Pool in(YardFacts yard, CenterFacts center) {
        return byYardAndCenter[yard.index * centers + center.index];
    }

    /** The orders waiting at centers. */
    Pool onSite() {
        return onSite;
    }

    void add(int order) {
        for (int i = 0; i < places[order].length; i++) {
            Pool pool = pool(order, i);
            places[order][i] = pool.size;
            pool.append(order, i);
        }
    }

    void remove(int order) {
        for (int i = 0; i < places[order].length; i++) {
            Pool pool = pool(order, i);
            int place = places[order][i];
            pool.size--;
            int moved = pool.members[pool.size];
            int which = pool.which[pool.size];
            pool.members[place] = moved;
            pool.which[place] = (short) which;
            places[moved][which] = place;
        }
    }

    /** The order's pool number {@code i}: those of its centers, then that of its yard. */
    private Pool pool(int order, int i) {
        OrderFacts facts = orders.get(order);
        YardFacts yard = facts.yard();
        if (yard == null) {
            return onSite;
        }
        return i < facts.centers().length ? in(yard, facts.centers()[i]) : in(yard);
    }

    private static Pool[] pools(int count) {
        Pool[] pools = new Pool[count];
        Arrays.setAll(pools, i -> new Pool());
        return pools;
    }

    /** Orders without a particular order. */
    static final class Pool {
        private int[] members = new int[4];
        /** For each member, which of that order's pools this is. */
        private short[] which = new short[4];

        private int size;

        int size() {
            return size;
        }

        int get(int place) {
            return members[place];
        }

        int draw(RandomGenerator random) {
            return members[random.nextInt(size)];
        }

        private void append(int order, int number) {
            if (size == members.length) {
                members = Arrays.copyOf(members, 2 * size);
                which = Arrays.copyOf(which, 2 * size);
            }
            members[size] = order;
            which[size] = (short) number;
            size++;
        }
    }
}
