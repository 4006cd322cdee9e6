package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.Problem;
import org.jspecify.annotations.Nullable;

/** One step of a change, which makes another problem of a problem. */
public sealed interface Operation
        permits AddCarriers,
                RemoveCarriers,
                CarrierOff,
                SetCarrier,
                SetHandovers,
                SetCenter,
                CloseCenter,
                AddCenter,
                SetDepartures,
                MoveVessel,
                AddOrders,
                RemoveOrders,
                SetOrder,
                GiveAppointment,
                CancelAppointment,
                Lock,
                SetRules,
                SetWeights,
                Roll {

    /**
     * Makes the changed problem, or says why it cannot.
     *
     * @param problem a valid problem
     * @param plan the plan that operations may refer to, of the problem before the change; null without one
     */
    Outcome applyTo(Problem problem, @Nullable Plan plan);
}
