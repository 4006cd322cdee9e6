package dev.quarterback.generate;

import dev.quarterback.problem.Model;
import dev.quarterback.problem.Order;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the orders, without their appointments. */
final class OrderDraw {
    /** Curb weights of 2019 in kg (from data sheets, to about 1 %); the van is assumed. */
    private static final List<Model> MODELS = List.of(
            new Model("M3", 1645, 1),
            new Model("M3LR", 1847, 1),
            new Model("MS", 2215, 1),
            new Model("MX", 2459, 1),
            new Model("VAN", 3100, 2));

    /** The Model 3 of long range, the only one that Europe had in early 2019. */
    private static final int LONG_RANGE = 1;

    /** Model 3 made four fifths of the deliveries of the second quarter of 2019 (77,634 of 95,356). */
    private static final double[] MODEL_SHARES = {0.60, 0.20, 0.10, 0.10};

    /** Chances that a customer who accepts one, two, three centers accepts one more. */
    private static final double[] ANOTHER_CENTER = {0.5, 0.33, 0.2};

    /** Shares of vehicles that wait in the nearest yard to their center, the second and the third. */
    private static final double[] YARD_SHARES = {0.93, 0.035, 0.035};

    private static final double HIGH_PRIORITY = 0.08;
    private static final double PROMISED = 0.30;
    private static final int PROMISE_DAYS = 14;
    private static final double UNAVAILABLE = 0.25;

    /** Great-circle km from the first yard, the factory, beyond which a center is in the East. */
    private static final double EAST_KM = 1600;

    /** Ids from here on. */
    private static final int FIRST_ID = 1_000_001;

    private final Traits traits;
    private final Network network;
    private final double[] upTo;
    private final LocalDate[] days;

    OrderDraw(Traits traits, Network network) {
        this.traits = traits;
        this.network = network;
        this.upTo = network.centers().stream().mapToDouble(Town::demand).toArray();
        Arrays.parallelPrefix(upTo, Double::sum);
        this.days = traits.firstDay().datesUntil(traits.lastDay().plusDays(1)).toArray(LocalDate[]::new);
    }

    /** The models that its orders name. */
    List<Model> models() {
        if (traits.oddities().model3()) {
            return MODELS.subList(LONG_RANGE, LONG_RANGE + 1);
        }
        return traits.oddities().vans() > 0 ? MODELS : MODELS.subList(0, MODEL_SHARES.length);
    }

    List<Order> orders(int count, Dice dice) {
        List<Order> orders = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            orders.add(order("RN" + (FIRST_ID + i), dice));
        }
        return orders;
    }

    private Order order(String id, Dice dice) {
        int center = center(dice);
        List<String> centers = centers(center, dice);
        boolean onSite = dice.chance(traits.demand().onSite());
        String location = onSite ? centerOnSite(centers, dice) : yard(center, dice);
        int ready = readyOffset(center, dice);
        LocalDate promised = dice.chance(PROMISED)
                ? days[dice.fromTo(ready, Math.min(days.length - 1, ready + PROMISE_DAYS))]
                : null;
        return new Order(
                id,
                model(dice),
                location,
                ready == 0 ? null : days[ready],
                centers,
                dice.chance(HIGH_PRIORITY) ? 3 : 1,
                promised,
                unavailable(dice),
                null,
                planned(centers, dice));
    }

    private int center(Dice dice) {
        int found = Arrays.binarySearch(upTo, dice.share() * upTo[upTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found + 1, upTo.length - 1);
    }

    private List<String> centers(int first, Dice dice) {
        int[] neighbors = network.neighbors()[first];
        String firstId = network.centers().get(first).id();
        List<String> ids = null;
        for (int more = 0; more < ANOTHER_CENTER.length && more < neighbors.length; more++) {
            if (!dice.chance(ANOTHER_CENTER[more])) {
                break;
            }
            ids = ids == null ? new ArrayList<>(List.of(firstId)) : ids;
            String another = network.centers()
                    .get(neighbors[dice.below(neighbors.length)])
                    .id();
            if (!ids.contains(another)) {
                ids.add(another);
            }
        }
        return ids == null ? List.of(firstId) : List.copyOf(ids);
    }

    /** Where a vehicle on site is: nearly always at the customer's first choice. */
    private String centerOnSite(List<String> centers, Dice dice) {
        if (!dice.chance(traits.oddities().elsewhere())) {
            return centers.get(0);
        }
        return dice.chance(0.5)
                ? centers.get(centers.size() - 1)
                : network.centers().get(dice.below(network.centers().size())).id();
    }

    private String yard(int center, Dice dice) {
        int[] nearest = network.yardsByDistance()[center];
        int rank = Math.min(dice.index(YARD_SHARES), nearest.length - 1);
        return network.yards().get(nearest[rank]).id();
    }

    private int readyOffset(int center, Dice dice) {
        if (dice.chance(traits.demand().readyAtStart())) {
            return 0;
        }
        return traits.demand().wave() ? waveOffset(center, dice) : dice.below(days.length);
    }

    /** "The wave": early in a quarter vehicles went to the East, late to the West Coast (press, 2018-19). */
    private int waveOffset(int center, Dice dice) {
        boolean east = Network.km(network.yards().get(0), network.centers().get(center)) > EAST_KM;
        double share = dice.share();
        return (int) (days.length * (east ? 0.8 * share : 0.1 + 0.9 * Math.sqrt(share)));
    }

    private String model(Dice dice) {
        if (traits.oddities().model3()) {
            return MODELS.get(LONG_RANGE).id();
        }
        return dice.chance(traits.oddities().vans())
                ? MODELS.get(MODELS.size() - 1).id()
                : MODELS.get(dice.index(MODEL_SHARES)).id();
    }

    private List<LocalDate> unavailable(Dice dice) {
        if (!dice.chance(UNAVAILABLE)) {
            return List.of();
        }
        int count = Math.min(1 + dice.index(0.5, 0.25, 0.25), days.length - 1);
        return dice.distinct(count, days.length).mapToObj(day -> days[day]).toList();
    }

    private Order.@Nullable Handover planned(List<String> centers, Dice dice) {
        if (!dice.chance(traits.demand().planned())) {
            return null;
        }
        int choice = dice.chance(0.7) ? 0 : dice.below(centers.size());
        return new Order.Handover(centers.get(choice), days[dice.below(days.length)]);
    }
}
