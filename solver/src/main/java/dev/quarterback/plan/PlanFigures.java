package dev.quarterback.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a plan comes to, as the checker has counted it from problem and plan alone.
 *
 * @param orders orders of the problem
 * @param delivered orders handed over
 * @param deliveredWeight orders handed over, each counted with its priority
 * @param appointments orders with an appointment
 * @param appointmentsKept those handed over at that center on that day
 * @param appointmentsMoved those handed over elsewhere or on another day
 * @param trips trips made
 * @param emptyTrips trips that carry nothing
 * @param vehiclesOnTrips vehicles that ride on trips
 * @param costTerms the terms of the cost
 * @param cost the weighted sum of the terms
 * @param perDay handovers of each day; days without any are absent
 */
public record PlanFigures(
        int orders,
        int delivered,
        long deliveredWeight,
        int appointments,
        int appointmentsKept,
        int appointmentsMoved,
        int trips,
        int emptyTrips,
        int vehiclesOnTrips,
        CostTerms costTerms,
        long cost,
        SortedMap<LocalDate, Integer> perDay) {

    public PlanFigures {
        perDay = Collections.unmodifiableSortedMap(new TreeMap<>(perDay));
    }
}
