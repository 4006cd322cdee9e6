package dev.quarterback.bound.dual;

/**
 * What a part of a plan, such as the rosters of alike carriers, is worth and uses.
 *
 * @param worth what its deliveries count, prices aside
 * @param goods numbers of what it uses, by their place among the prices
 * @param amounts how much of each; below 0 where it gives, as it does with appointments kept
 */
record Column(double worth, int[] goods, double[] amounts) {

    /** Its worth less what it has to pay. */
    double earnedAt(double[] prices) {
        double earned = worth;
        for (int i = 0; i < goods.length; i++) {
            earned -= prices[goods[i]] * amounts[i];
        }
        return earned;
    }
}
