package dev.quarterback.replanning;

import dev.quarterback.change.AddCarriers;
import dev.quarterback.change.SetCarrier;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;

/**
 * A carrier of a package: like an existing one, hired for some planning days.
 *
 * @param more how one more like it is added for all days on which there may be one
 * @param days those for which it is hired, in their order; at least one
 * @param price of each day, weighted; 0 where carriers cost nothing
 */
record HiredCarrier(AddCarriers more, List<LocalDate> days, long price) {
    HiredCarrier {
        days = List.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("A carrier like " + more.like() + " hired for no day.");
        }
    }

    /** One that is hired for all days on which there may be one. */
    static HiredCarrier whole(Problem problem, AddCarriers more) {
        Carrier like = problem.carriers().stream()
                .filter(carrier -> carrier.id().equals(more.like()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No carrier (" + more.like() + ")."));
        int hire = more.hire() == null ? like.hire() : more.hire();
        AddCarriers one = new AddCarriers(1, more.like(), more.hire(), more.from(), more.to());
        return new HiredCarrier(
                one, planningDays(problem, one), (long) hire * problem.weights().hire());
    }

    /** The same for other days. */
    HiredCarrier on(List<LocalDate> otherDays) {
        return new HiredCarrier(more, otherDays, price);
    }

    private static List<LocalDate> planningDays(Problem problem, AddCarriers more) {
        LocalDate from = more.from();
        LocalDate to = more.to();
        return problem.firstDay()
                .datesUntil(problem.lastDay().plusDays(1))
                .filter(day -> (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)))
                .toList();
    }

    private LocalDate first() {
        return days.get(0);
    }

    private LocalDate last() {
        return days.get(days.size() - 1);
    }

    /** What adds so many of them: from their first day to the last one. */
    AddCarriers added(Problem problem, int count) {
        boolean isWhole = days.equals(planningDays(problem, more));
        return new AddCarriers(
                count, more.like(), more.hire(), isWhole ? more.from() : first(), isWhole ? more.to() : last());
    }

    /** Days between the first and the last one for which it is not hired. */
    List<LocalDate> offDays() {
        return first().datesUntil(last()).filter(day -> !days.contains(day)).toList();
    }

    /** What takes these days from a carrier that was added. */
    SetCarrier taken(String id) {
        return new SetCarrier(id, null, null, null, null, null, null, offDays(), null, null, List.of());
    }
}
