package dev.quarterback.check;

/** The rules of a vehicle that is at a center already: it is handed over there, once it is ready, and rides nowhere. */
final class OnSite {
    private OnSite() {}

    /** Checks a delivery of such a vehicle, which is there on {@code readyDay}. */
    static void check(PlannedDelivery planned, long readyDay, Findings findings) {
        String order = planned.subject();
        String location = planned.order().location();
        String trip = planned.delivery().trip();
        if (trip != null) {
            findings.add(
                    Rule.ON_SITE_ON_TRIP,
                    planned.place(),
                    order + " is on site at " + location + " and rides on trip " + trip + ", it needs none");
        }
        if (!planned.delivery().center().equals(location)) {
            findings.add(
                    Rule.ON_SITE_ELSEWHERE,
                    planned.place(),
                    order + " is on site at " + location + " and handed over at "
                            + planned.delivery().center() + ", it can be only where it is");
        }
        if (planned.day() < readyDay) {
            findings.add(
                    Rule.HANDOVER_BEFORE_READY,
                    planned.place(),
                    order + " is handed over on " + planned.delivery().day() + ", it is ready from "
                            + PlanningDays.text(readyDay));
        }
    }
}
