package dev.quarterback.bound.dual;

import java.util.Arrays;

/** What a part of a plan uses, while it is gathered. */
final class Basket {
    private final double[] amounts;
    private int[] goods = new int[256];
    private int count;

    Basket(int size) {
        amounts = new double[size];
    }

    void add(int what, double amount) {
        if (amounts[what] == 0) {
            if (count == goods.length) {
                goods = Arrays.copyOf(goods, count * 2);
            }
            goods[count++] = what;
        }
        amounts[what] += amount;
    }

    /** Forgets what was gathered. */
    void clear() {
        for (int i = 0; i < count; i++) {
            amounts[goods[i]] = 0;
        }
        count = 0;
    }

    /** What was gathered, as a column that earns {@code earned} at {@code prices}; the basket is empty then. */
    Column take(double earned, double[] prices) {
        int[] what = new int[count];
        double[] much = new double[count];
        double worth = earned;
        int n = 0;
        for (int i = 0; i < count; i++) {
            int good = goods[i];
            if (amounts[good] != 0) {
                what[n] = good;
                much[n++] = amounts[good];
                worth += prices[good] * amounts[good];
                amounts[good] = 0;
            }
        }
        count = 0;
        return new Column(worth, n == count ? what : Arrays.copyOf(what, n), Arrays.copyOf(much, n));
    }
}
