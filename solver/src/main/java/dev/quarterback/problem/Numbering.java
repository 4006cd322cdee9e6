package dev.quarterback.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that stand for the ids of a problem's yards, centers, models and carriers: their positions in its lists.
 *
 * <p>Orders have none here: there are very many, and hardly anybody asks for one by its id.
 */
public final class Numbering {
    /** Stands for none. */
    public static final int NONE = -1;

    private final Map<String, Integer> yards;
    private final Map<String, Integer> centers;
    private final Map<String, Integer> models;
    private final Map<String, Integer> carriers;
    private final Map<String, Vessel> vessels = new HashMap<>();
    private final Map<String, Integer> prepDays = new HashMap<>();

    private Numbering(Problem problem) {
        yards = positions(problem.yards(), Yard::id);
        centers = positions(problem.centers(), Center::id);
        models = positions(problem.models(), Model::id);
        carriers = positions(problem.carriers(), Carrier::id);
        problem.vessels().forEach(vessel -> vessels.put(vessel.id(), vessel));
        problem.centers().forEach(center -> prepDays.put(center.id(), center.prepDays()));
    }

    /** The numbering of a valid problem. */
    public static Numbering of(Problem problem) {
        return new Numbering(problem);
    }

    /** The position of each order of a problem by its id. */
    public static Map<String, Integer> ofOrders(Problem problem) {
        return positions(problem.orders(), Order::id);
    }

    private static <T> Map<String, Integer> positions(List<T> list, Function<T, String> id) {
        Map<String, Integer> positions = new HashMap<>();
        list.forEach(item -> positions.put(id.apply(item), positions.size()));
        return positions;
    }

    /** The number of the yard of this id; {@link #NONE} when no yard has it. */
    public int yardOrNone(String id) {
        return yards.getOrDefault(id, NONE);
    }

    /** The number of the center of this id; {@link #NONE} when no center has it. */
    public int centerOrNone(String id) {
        return centers.getOrDefault(id, NONE);
    }

    /** The number of the carrier of this id; {@link #NONE} when no carrier has it. */
    public int carrierOrNone(String id) {
        return carriers.getOrDefault(id, NONE);
    }

    /**
     * The number of a yard.
     *
     * @throws IllegalArgumentException when the problem has none of this id
     */
    public int yard(String id) {
        return known(id, yards.get(id));
    }

    /**
     * The number of a center.
     *
     * @throws IllegalArgumentException when the problem has none of this id
     */
    public int center(String id) {
        return known(id, centers.get(id));
    }

    /**
     * The number of a model.
     *
     * @throws IllegalArgumentException when the problem has none of this id
     */
    public int model(String id) {
        return known(id, models.get(id));
    }

    /**
     * The vessel of an id.
     *
     * @throws IllegalArgumentException when the problem has none of this id
     */
    public Vessel vessel(String id) {
        return known(id, vessels.get(id));
    }

    /**
     * The preparation time at a center, in days.
     *
     * @throws IllegalArgumentException when the problem has none of this id
     */
    int prepDays(String center) {
        return known(center, prepDays.get(center));
    }

    private static <T> T known(String id, @Nullable T found) {
        if (found == null) {
            throw new IllegalArgumentException("The problem has no site, model or vessel (" + id + ").");
        }
        return found;
    }
}
