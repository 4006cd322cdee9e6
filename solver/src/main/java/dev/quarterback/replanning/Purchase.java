package dev.quarterback.replanning;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.change.AddCarriers;
import dev.quarterback.change.Change;
import dev.quarterback.change.Operation;
import dev.quarterback.change.SetHandovers;
import dev.quarterback.plan.CostTerms;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is bought to reach a target: carriers, each for some days, and surge handovers.
 *
 * @param carriers those that are alike and hired for the same days stand together
 * @param handovers so many surge handovers more of a center on a day, each day once
 * @param priceOfHandover of each, weighted
 */
record Purchase(List<HiredCarrier> carriers, List<SetHandovers> handovers, int priceOfHandover) {
    Purchase {
        carriers = groups(carriers).entrySet().stream()
                .flatMap(group -> Collections.nCopies(group.getValue(), group.getKey()).stream())
                .toList();
        handovers = List.copyOf(handovers);
    }

    /** Units, each carrier for all days on which there may be one. */
    static Purchase of(Problem problem, Units units) {
        List<HiredCarrier> carriers = new ArrayList<>();
        List<SetHandovers> handovers = new ArrayList<>();
        for (Operation operation : units.change().operations()) {
            if (operation instanceof AddCarriers more) {
                carriers.addAll(Collections.nCopies(more.count(), HiredCarrier.whole(problem, more)));
            } else if (operation instanceof SetHandovers more) {
                handovers.add(more);
            }
        }
        return new Purchase(carriers, handovers, problem.weights().surge());
    }

    private static Map<HiredCarrier, Integer> groups(List<HiredCarrier> carriers) {
        Map<HiredCarrier, Integer> groups = new LinkedHashMap<>();
        carriers.forEach(carrier -> groups.merge(carrier, 1, Integer::sum));
        return groups;
    }

    /** How many handovers more an operation gives. */
    static int number(SetHandovers more) {
        return Objects.requireNonNullElse(more.surge().plus(), 0);
    }

    private int numberOfHandovers() {
        return handovers.stream().mapToInt(Purchase::number).sum();
    }

    boolean isEmpty() {
        return carriers.isEmpty() && handovers.isEmpty();
    }

    /** The ids that the carriers get in a problem, in their order. */
    List<String> ids(Problem problem) {
        Set<String> taken = problem.carriers().stream().map(Carrier::id).collect(Collectors.toCollection(HashSet::new));
        List<String> ids = new ArrayList<>();
        for (HiredCarrier carrier : carriers) {
            String id = AddCarriers.firstId(carrier.more().like(), taken);
            taken.add(id);
            ids.add(id);
        }
        return ids;
    }

    /** What makes the problem with it of the one without. */
    Change change(Problem problem) {
        List<Operation> operations = new ArrayList<>();
        List<String> ids = ids(problem);
        int next = 0;
        for (Map.Entry<HiredCarrier, Integer> group : groups(carriers).entrySet()) {
            HiredCarrier carrier = group.getKey();
            int end = next + group.getValue();
            operations.add(carrier.added(problem, group.getValue()));
            if (!carrier.offDays().isEmpty()) {
                ids.subList(next, end).forEach(id -> operations.add(carrier.taken(id)));
            }
            next = end;
        }
        operations.addAll(handovers);
        return new Change(operations);
    }

    /** What it costs when all is used that is bought. */
    long price() {
        long price = CostTerms.plus(0, numberOfHandovers(), priceOfHandover);
        for (HiredCarrier carrier : carriers) {
            price = plus(price, carrier.days().size(), carrier.price());
        }
        return price;
    }

    /**
     * What the days cost on which trips of its carriers run past the last planning day.
     *
     * @param trips of a plan with it
     */
    long priceOfWaysHome(Problem problem, List<ResolvedTrip> trips) {
        Map<String, Long> prices = new LinkedHashMap<>();
        List<String> ids = ids(problem);
        for (int i = 0; i < ids.size(); i++) {
            prices.put(ids.get(i), carriers.get(i).price());
        }
        long price = 0;
        for (ResolvedTrip trip : trips) {
            long late = ChronoUnit.DAYS.between(problem.lastDay(), trip.backDay());
            price = plus(
                    price, Math.max(0, late), prices.getOrDefault(trip.carrier().id(), 0L));
        }
        return price;
    }

    private static long plus(long price, long days, long each) {
        return each > 0 && days > (Long.MAX_VALUE - price) / each ? Long.MAX_VALUE : price + days * each;
    }

    /** In words: {@code 8 carriers like C001 for 4 days, 45 surge handovers}. */
    String text() {
        Map<String, List<HiredCarrier>> byLike = new LinkedHashMap<>();
        carriers.forEach(carrier -> byLike.computeIfAbsent(carrier.more().like(), like -> new ArrayList<>())
                .add(carrier));
        List<String> parts = new ArrayList<>();
        byLike.forEach((like, alike) -> parts.add(count(alike.size(), "carrier") + " like " + like + days(alike)));
        int number = numberOfHandovers();
        if (number > 0) {
            parts.add(count(number, "surge handover"));
        }
        return String.join(", ", parts);
    }

    /** For how many days they are hired; nothing where that makes no difference. */
    private static String days(List<HiredCarrier> alike) {
        if (alike.get(0).price() == 0) {
            return "";
        }
        IntSummaryStatistics days =
                alike.stream().mapToInt(carrier -> carrier.days().size()).summaryStatistics();
        String least = days.getMin() < days.getMax() ? whole(days.getMin()) + " to " : "";
        return " for " + least + count(days.getMax(), "day");
    }
}
