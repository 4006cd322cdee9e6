package dev.quarterback.scenario;

import dev.quarterback.PlanResult;
import dev.quarterback.Planning;
import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.plan.Undelivered;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a line for each trip, one for the vehicles on site and one for what is not delivered.
 *
 * <pre>
 * C1-1 24 Mon FRE &gt; SEA &gt; POR | O1 SEA 24, O2 POR 25
 * on site | O3 SEA 24
 * undelivered | O4
 * </pre>
 *
 * <p>A number is the day of the month on which the trip departs or the order is handed over.
 */
final class PlanText {
    private final Problem problem;
    private final Plan plan;

    private PlanText(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** The best plan of a small problem, followed by a line with its cost. */
    static String best(Problem problem) {
        PlanResult result = Planning.search(problem, 20_000);
        return new PlanText(problem, result.plan()).text() + "cost "
                + result.figures().cost() + "\n";
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Trip trip : plan.trips()) {
            text.append(way(trip)).append(" | ").append(handedOver(trip.id())).append('\n');
        }
        if (plan.deliveries().stream().anyMatch(delivery -> delivery.trip() == null)) {
            text.append("on site | ").append(handedOver(null)).append('\n');
        }
        if (!plan.undelivered().isEmpty()) {
            List<String> orders =
                    plan.undelivered().stream().map(Undelivered::order).toList();
            text.append("undelivered | ").append(String.join(", ", orders)).append('\n');
        }
        return text.toString();
    }

    private String way(Trip trip) {
        LocalDate day = trip.departureDay();
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        List<String> sites = new ArrayList<>(List.of(yardOf(trip)));
        sites.addAll(trip.stops());
        return trip.id() + " " + day.getDayOfMonth() + " " + weekday + " " + String.join(" > ", sites);
    }

    private String yardOf(Trip trip) {
        return problem.carriers().stream()
                .filter(carrier -> carrier.id().equals(trip.carrier()))
                .map(Carrier::yard)
                .findAny()
                .orElseThrow();
    }

    /** The orders that ride on a trip, or with null those on site, in the problem's order. */
    private String handedOver(@Nullable String trip) {
        List<String> texts = new ArrayList<>();
        for (Delivery delivery : plan.deliveries()) {
            if (trip == null ? delivery.trip() == null : trip.equals(delivery.trip())) {
                texts.add(delivery.order() + " " + delivery.center() + " "
                        + delivery.day().getDayOfMonth());
            }
        }
        return String.join(", ", texts);
    }
}
