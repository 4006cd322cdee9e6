package dev.quarterback.bound.model;

/**
 * What a part of a plan, such as the rosters of alike carriers, is worth and uses.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 *
 * @param worth what its deliveries count, multipliers aside
 * @param resources numbers of what it uses
 * @param amounts how much of each; below 0 where it gives, as it does with appointments kept
 */
public record Column(double worth, int[] resources, double[] amounts) {
    /** What a part of a plan uses that does nothing. */
    public static final Column NOTHING = new Column(0, new int[0], new double[0]);

    /** Its reduced profit: its worth less the multipliers of what it uses. */
    public double reducedProfit(double[] multipliers) {
        double profit = worth;
        for (int i = 0; i < resources.length; i++) {
            profit -= multipliers[resources[i]] * amounts[i];
        }
        return profit;
    }
}
