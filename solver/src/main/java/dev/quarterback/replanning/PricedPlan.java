package dev.quarterback.replanning;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.bound.ledger.LossAccounting;
import dev.quarterback.bound.ledger.LossLedger;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.price.DualBound;
import dev.quarterback.insight.difference.ComparedPlan;

/** A plan with what it loses at the multipliers of a bound. */
record PricedPlan(ComparedPlan plan, PlanAccount account, LossLedger losses, Multipliers multipliers) {
    static PricedPlan of(ComparedPlan plan, DualBound dual) {
        PlanAccount account = PlanAccount.of(plan.problem(), plan.plan());
        LossLedger losses =
                LossAccounting.of(plan.problem(), account, plan.figures().appointmentsKept(), dual);
        return new PricedPlan(plan, account, losses, dual.multipliers());
    }
}
