package dev.quarterback.bound.dual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A mixture of plans seen so far: for each part of a plan shares of the columns that it has had.
 *
 * <p>From it come the prices to try next: where the mixture uses more than there is, a price rises above the one trusted
 * so far by the excess times a stiffness, where it uses less it falls. The shares are those that are worth most after the
 * squares of these excesses, which is the master problem of a proximal bundle method with a bundle for each part
 * (K. C. Kiwiel, Proximity control in bundle methods, 1990), and at the same time an augmented Lagrangian.
 */
final class Mixture {
    /** Times that a part's shares are shifted when it gets a new column. */
    private static final int ROUNDS = 4;

    /** Columns of a part at most; the one with the least share gives way to a new one. */
    private final int mostColumns;

    private final List<Part> parts = new ArrayList<>();
    private Pools pools;
    private final Basket basket;
    private final double[] noPrices;

    /** Of each pool: what the mixture uses beyond the supply. */
    private double[] excess;

    /** Of each pool: the price that is trusted. */
    private double[] trusted;

    private double[] prices;

    /** Of each pool: by how much its price rises with each unit used beyond the supply. */
    private double[] stiffness;

    private double[] difference;

    Mixture(Pools pools, int mostColumns) {
        this.mostColumns = mostColumns;
        this.pools = pools;
        basket = new Basket(pools.of.length);
        noPrices = new double[pools.of.length];
        excess = new double[0];
        trusted = excess;
        prices = excess;
        stiffness = excess;
        difference = excess;
        take(pools);
    }

    /** Goes on with other pools. */
    void take(Pools others) {
        pools = others;
        int size = others.supply.length;
        excess = new double[size];
        trusted = new double[size];
        prices = new double[size];
        stiffness = new double[size];
        difference = new double[size];
        for (int i = 0; i < size; i++) {
            excess[i] = -others.supply[i];
        }
        for (Part part : parts) {
            for (int i = 0; i < part.columns.size(); i++) {
                part.pooled.set(i, pooled(part.columns.get(i)));
                if (part.shares[i] > 0) {
                    shift(part.pooled.get(i), part.shares[i]);
                }
            }
        }
    }

    private Column pooled(Column column) {
        for (int i = 0; i < column.goods().length; i++) {
            basket.add(pools.of[column.goods()[i]], column.amounts()[i]);
        }
        return basket.take(column.worth(), noPrices);
    }

    private static final class Part {
        final List<Column> columns = new ArrayList<>();
        final List<Column> pooled = new ArrayList<>();
        final double[] shares;
        final double[] earned;

        Part(int mostColumns) {
            shares = new double[mostColumns + 1];
            earned = new double[mostColumns + 1];
        }
    }

    /** Gives a part of the plan a new column and shifts shares to it as far as that pays. */
    void enter(int number, Column column) {
        if (number == parts.size()) {
            parts.add(new Part(mostColumns));
        }
        Part part = parts.get(number);
        Column inPools = pooled(column);
        if (part.columns.size() == mostColumns) {
            drop(part);
        }
        if (part.columns.isEmpty()) {
            part.shares[0] = 1;
            shift(inPools, 1);
        }
        part.columns.add(column);
        part.pooled.add(inPools);
        for (int i = 0; i < ROUNDS && part.columns.size() > 1; i++) {
            improve(part);
        }
    }

    /** Shifts shares within all parts. */
    void sweep() {
        parts.forEach(this::improve);
    }

    /** The prices of the moment. */
    void copyPrices(Prices next) {
        int[] of = pools.of;
        for (int good = 0; good < of.length; good++) {
            next.set(good, prices[of[good]]);
        }
    }

    /**
     * Trusts prices from now on.
     *
     * @param withStiffness by how much a price rises with each unit of one that is used beyond the supply
     * @param alsoOfAppointments whether the price of appointments moves too
     */
    void trust(Prices around, double withStiffness, boolean alsoOfAppointments) {
        Arrays.fill(trusted, 0);
        int[] of = pools.of;
        for (int good = 0; good < of.length; good++) {
            trusted[of[good]] = Math.max(trusted[of[good]], around.at[good]);
        }
        for (int i = 0; i < prices.length; i++) {
            stiffness[i] = withStiffness / Math.sqrt(Math.max(1, Math.abs(pools.supply[i])));
        }
        if (!alsoOfAppointments) {
            stiffness[of[around.appointmentAt()]] = 0;
        }
        for (int i = 0; i < prices.length; i++) {
            prices[i] = stiffness[i] == 0 ? trusted[i] : Math.max(0, trusted[i] + stiffness[i] * excess[i]);
        }
    }

    private void drop(Part part) {
        int least = 0;
        for (int i = 1; i < mostColumns; i++) {
            if (part.shares[i] < part.shares[least]) {
                least = i;
            }
        }
        int heir = least == 0 ? 1 : 0;
        double share = part.shares[least];
        if (share > 0) {
            for (int i = 0; i < mostColumns; i++) {
                heir = i != least && part.shares[i] > part.shares[heir] ? i : heir;
            }
            shift(part.pooled.get(least), -share);
            shift(part.pooled.get(heir), share);
            part.shares[heir] += share;
        }
        part.columns.remove(least);
        part.pooled.remove(least);
        System.arraycopy(part.shares, least + 1, part.shares, least, mostColumns - least);
        part.shares[mostColumns - 1] = 0;
    }

    /** Changes the share of a column in what is used. */
    private void shift(Column column, double share) {
        int[] goods = column.goods();
        double[] amounts = column.amounts();
        for (int i = 0; i < goods.length; i++) {
            int good = goods[i];
            excess[good] += share * amounts[i];
            if (stiffness[good] > 0) {
                prices[good] = Math.max(0, trusted[good] + stiffness[good] * excess[good]);
            }
        }
    }

    /** Shifts shares from the worst to the best column of a part, as far as that pays. */
    private void improve(Part part) {
        int n = part.columns.size();
        for (int i = 0; i < n; i++) {
            part.earned[i] = part.pooled.get(i).earnedAt(prices);
        }
        for (int round = 0; round < 3; round++) {
            int best = 0;
            int worst = -1;
            for (int i = 0; i < n; i++) {
                if (part.earned[i] > part.earned[best]) {
                    best = i;
                }
                if (part.shares[i] > 0 && (worst < 0 || part.earned[i] < part.earned[worst])) {
                    worst = i;
                }
            }
            double slope = part.earned[best] - part.earned[worst];
            if (slope < 1e-6) {
                return;
            }
            double bend = distance(part.pooled.get(best), part.pooled.get(worst));
            double share = Math.min(part.shares[worst], slope / Math.max(1e-9, bend));
            shift(part.pooled.get(best), share);
            shift(part.pooled.get(worst), -share);
            part.shares[best] += share;
            part.shares[worst] = share == part.shares[worst] ? 0 : part.shares[worst] - share;
            for (int i = 0; i < n; i++) {
                if (part.shares[i] > 0 || i == best) {
                    part.earned[i] = part.pooled.get(i).earnedAt(prices);
                }
            }
        }
    }

    /** The square of the distance of what two columns use, as far as it has a price or would get one. */
    private double distance(Column a, Column b) {
        double sum = 0;
        for (int i = 0; i < a.goods().length; i++) {
            difference[a.goods()[i]] = a.amounts()[i];
        }
        for (int i = 0; i < b.goods().length; i++) {
            int good = b.goods()[i];
            double d = difference[good] - b.amounts()[i];
            difference[good] = 0;
            sum += weight(good) * d * d;
        }
        for (int i = 0; i < a.goods().length; i++) {
            int good = a.goods()[i];
            sum += weight(good) * difference[good] * difference[good];
            difference[good] = 0;
        }
        return sum;
    }

    private double weight(int good) {
        return prices[good] > 0 || excess[good] > -0.5 ? stiffness[good] : 0.02 * stiffness[good];
    }
}
