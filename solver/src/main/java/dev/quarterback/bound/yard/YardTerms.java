package dev.quarterback.bound.yard;

import dev.quarterback.bound.cut.CutTerms;
import dev.quarterback.bound.model.Multipliers;
import dev.quarterback.bound.model.ProblemFacts;
import dev.quarterback.bound.model.YardFacts;
import dev.quarterback.bound.route.Routes;

/**
 * What a yard's trips are worth and cost at given multipliers.
 *
 * <p>See "The Lagrangian dual" in docs/algorithm.md.
 */
record YardTerms(
        ProblemFacts facts,
        YardFacts yard,
        Routes routes,
        Multipliers multipliers,
        CutTerms cuts,
        VehicleProfits profits,
        BestVehicles vehicles) {}
