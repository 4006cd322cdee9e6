package dev.quarterback.check;

import dev.quarterback.problem.Center;
import dev.quarterback.problem.Order;

/** The rules of a vehicle with an arrival: it is handed over there, once it is prepared, and rides on no trip. */
final class WithArrival {
    private WithArrival() {}

    /** Checks a delivery of such a vehicle, which comes to {@code center}. */
    static void check(PlannedDelivery planned, Order.Handover arrival, Center center, Findings findings) {
        String order = planned.subject();
        String trip = planned.delivery().trip();
        if (trip != null) {
            findings.add(
                    Rule.ARRIVAL_ON_TRIP,
                    planned.place(),
                    order + " has an arrival at " + center.id() + " and rides on trip " + trip + ", it needs none");
        }
        long prepared = arrival.day().toEpochDay() + center.prepDays();
        if (!planned.delivery().center().equals(center.id())) {
            findings.add(
                    Rule.ARRIVAL_ELSEWHERE,
                    planned.place(),
                    order + " has an arrival at " + center.id() + " and is handed over at "
                            + planned.delivery().center() + ", it can be only where it arrives");
        } else if (planned.day() < prepared) {
            findings.add(
                    Rule.HANDOVER_BEFORE_ARRIVAL,
                    planned.place(),
                    order + " is handed over on " + planned.delivery().day() + ", it can be from "
                            + PlanningDays.text(prepared) + " on: it arrives on " + arrival.day()
                            + (center.prepDays() == 0 ? "" : ", preparation days: " + center.prepDays()));
        }
    }
}
