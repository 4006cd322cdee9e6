package dev.quarterback.bound.dual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * A mixture of plans seen so far: for each part of a plan shares of the columns that it has had.
 *
 * <p>From it come the prices to try next: where the mixture uses more than there is, a price rises above the one trusted
 * so far by the excess times a stiffness, where it uses less it falls. The shares are those that are worth most after the
 * squares of these excesses, which is the master problem of a proximal bundle method with a bundle for each part
 * (K. C. Kiwiel, Proximity control in bundle methods, 1990), and at the same time an augmented Lagrangian.
 */
final class Mixture implements Consumer<Column> {
    /** Columns of a part at most; the one with the least share gives way to a new one. */
    private static final int MOST_COLUMNS = 40;


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
    private int arriving;

    Mixture(Pools pools) {
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
        double[] shares = new double[MOST_COLUMNS + 1];
        double[] earned = new double[MOST_COLUMNS + 1];
    }

    /** Says that the parts of a plan come next, the first one first. */
    void begin() {
        arriving = 0;
    }

    @Override
    public void accept(Column column) {
        if (arriving == parts.size()) {
            parts.add(new Part());
        }
        Part part = parts.get(arriving++);
        if (part.columns.isEmpty()) {
            part.shares[0] = 1;
            shift(pooled(column), 1);
        } else if (part.columns.size() == MOST_COLUMNS) {
            drop(part);
        }
        part.columns.add(column);
        part.pooled.add(pooled(column));
    }

    void currentPrices(Prices next) {
        int[] of = pools.of;
        for (int good = 0; good < of.length; good++) {
            next.set(good, prices[of[good]]);
        }
    }

    void enter(int number, Column column) {
        arriving = number;
        boolean isFirst = number >= parts.size() || parts.get(number).columns.isEmpty();
        accept(column);
        if (!isFirst) {
            for (int i = 0; i < 4; i++) {
                improve(parts.get(number));
            }
        }
    }

    void sweep() {
        for (Part part : parts) {
            improve(part);
        }
    }

    int frozen = -1;

    /** Trusts prices. */
    void trust(Prices around, double withStiffness) {
        Arrays.fill(trusted, 0);
        int[] of = pools.of;
        for (int good = 0; good < of.length; good++) {
            trusted[of[good]] = Math.max(trusted[of[good]], around.at[good]);
        }
        for (int i = 0; i < prices.length; i++) {
            stiffness[i] = withStiffness / Math.pow(Math.max(1, Math.abs(pools.supply[i])), 0.5);
            if (i == frozen) {
                stiffness[i] = 0;
                prices[i] = trusted[i];
                continue;
            }
            prices[i] = pools.supply[i] == Double.POSITIVE_INFINITY
                    ? 0
                    : Math.max(0, trusted[i] + stiffness[i] * excess[i]);
        }
    }

    double worth() {
        double sum = 0;
        for (Part part : parts) {
            for (int i = 0; i < part.columns.size(); i++) {
                sum += part.shares[i] * part.columns.get(i).worth();
            }
        }
        return sum;
    }

    private void drop(Part part) {
        int least = 0;
        for (int i = 1; i < MOST_COLUMNS; i++) {
            if (part.shares[i] < part.shares[least]) {
                least = i;
            }
        }
        int heir = least == 0 ? 1 : 0;
        double share = part.shares[least];
        if (share > 0) {
            for (int i = 0; i < MOST_COLUMNS; i++) {
                heir = i != least && part.shares[i] > part.shares[heir] ? i : heir;
            }
            shift(part.pooled.get(least), -share);
            shift(part.pooled.get(heir), share);
            part.shares[heir] += share;
        }
        part.columns.remove(least);
        part.pooled.remove(least);
        System.arraycopy(part.shares, least + 1, part.shares, least, MOST_COLUMNS - least);
        part.shares[MOST_COLUMNS - 1] = 0;
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

    /** Finds the best shares for some trusted prices and stiffness, about; {@code next} gets the prices that follow. */
    void solve(Prices around, double withStiffness, int sweeps, Prices next) {
        Arrays.fill(trusted, 0);
        int[] of = pools.of;
        for (int good = 0; good < of.length; good++) {
            trusted[of[good]] = Math.max(trusted[of[good]], around.at[good]);
        }
        for (int i = 0; i < prices.length; i++) {
            stiffness[i] = withStiffness / Math.pow(Math.max(1, Math.abs(pools.supply[i])), 0.5);
            if (i == frozen) {
                stiffness[i] = 0;
                prices[i] = trusted[i];
                continue;
            }
            prices[i] = pools.supply[i] == Double.POSITIVE_INFINITY
                    ? 0
                    : Math.max(0, trusted[i] + stiffness[i] * excess[i]);
        }
        for (int sweep = 0; sweep < sweeps; sweep++) {
            double gain = 0;
            for (Part part : parts) {
                gain += improve(part);
            }
            if (gain < 1e-4) {
                break;
            }
        }
        for (int good = 0; good < of.length; good++) {
            next.set(good, prices[of[good]]);
        }
    }

    /** Shifts shares from the worst to the best column of a part, as far as that pays. */
    private double improve(Part part) {
        double all = 0;
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
                return all;
            }
            double bend = distance(part.pooled.get(best), part.pooled.get(worst));
            double share = Math.min(part.shares[worst], slope / Math.max(1e-9, bend));
            shift(part.pooled.get(best), share);
            shift(part.pooled.get(worst), -share);
            part.shares[best] += share;
            part.shares[worst] = share == part.shares[worst] ? 0 : part.shares[worst] - share;
            all += share * slope;
            for (int i = 0; i < n; i++) {
                if (part.shares[i] > 0 || i == best) {
                    part.earned[i] = part.pooled.get(i).earnedAt(prices);
                }
            }
        }
        return all;
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

    /** What the columns known are worth at most at the prices found last: what the dual may fall to at best. */
    double model() {
        double value = 0;
        for (int i = 0; i < prices.length; i++) {
            value += prices[i] == 0 ? 0 : prices[i] * pools.supply[i];
        }
        for (Part part : parts) {
            double best = Double.NEGATIVE_INFINITY;
            for (Column column : part.pooled) {
                best = Math.max(best, column.earnedAt(prices));
            }
            value += best;
        }
        return value;
    }

    double overuse() {
        double sum = 0;
        for (int i = 0; i < excess.length; i++) {
            sum += pools.supply[i] == Double.POSITIVE_INFINITY ? 0 : Math.max(0, excess[i]);
        }
        return sum;
    }
}
