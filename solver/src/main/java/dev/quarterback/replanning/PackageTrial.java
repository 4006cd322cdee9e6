package dev.quarterback.replanning;

import dev.quarterback.PlanResult;
import dev.quarterback.account.PlanAccount;
import dev.quarterback.problem.Problem;

/**
 * A package that was planned with.
 *
 * @param problem the problem with it
 * @param result its plan
 */
record PackageTrial(Purchase purchase, Problem problem, PlanResult result) {
    /** Deliveries that the plan reaches, counted as targets are. */
    long total() {
        return TargetCount.of(problem, result.figures());
    }

    /**
     * What it costs, with the days on which hired carriers come home after the last planning day.
     *
     * @param before the problem without it
     */
    long price(Problem before) {
        return purchase.price()
                + purchase.priceOfWaysHome(
                        before, PlanAccount.of(problem, result.plan()).trips());
    }

    /**
     * As what was bought for a target.
     *
     * @param before the problem without it
     */
    TargetPackage bought(Problem before, int target) {
        return new TargetPackage(
                purchase.text(), purchase.change(before), price(before), target, total(), problem, result);
    }
}
