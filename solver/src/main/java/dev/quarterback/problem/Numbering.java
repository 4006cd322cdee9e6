package dev.quarterback.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers that stand for the ids of a problem's yards, centers and models: their positions in its lists. */
public final class Numbering {
    /** Stands for no yard or center. */
    public static final int NONE = -1;

    private final Map<String, Integer> yards;
    private final Map<String, Integer> centers;
    private final Map<String, Integer> models = new HashMap<>();

    private Numbering(Problem problem) {
        yards = numbers(problem.yards());
        centers = numbers(problem.centers());
        problem.models().forEach(model -> models.put(model.id(), models.size()));
    }

    /** The numbering of a valid problem. */
    public static Numbering of(Problem problem) {
        return new Numbering(problem);
    }

    private static Map<String, Integer> numbers(List<? extends Site> sites) {
        Map<String, Integer> numbers = new HashMap<>();
        sites.forEach(site -> numbers.put(site.id(), numbers.size()));
        return numbers;
    }

    /** The number of the yard of this id; {@link #NONE} when no yard has it. */
    public int yardOrNone(String id) {
        return yards.getOrDefault(id, NONE);
    }

    /** The number of the center of this id; {@link #NONE} when no center has it. */
    public int centerOrNone(String id) {
        return centers.getOrDefault(id, NONE);
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

    private static int known(String id, @Nullable Integer number) {
        if (number == null) {
            throw new IllegalArgumentException("The problem has no site or model (" + id + ").");
        }
        return number;
    }
}
