package dev.quarterback.bound.model;

import dev.quarterback.problem.Model;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Vehicle models by weight and positions, heaviest first, in few types: a load is a number of vehicles of each.
 *
 * <p>Where there are many models, neighbours in weight share a type with the least weight and positions of them, which
 * only lets carriers load more.
 *
 * <p>See "The pricing of trips" in docs/algorithm.md.
 */
public final class VehicleTypes {
    /** Types at most; loads are tried by the number of vehicles of each. */
    private static final int MOST = 6;

    private final double[] weightKg;
    private final int[] positions;
    private final int[] ofModel;

    private VehicleTypes(double[] weightKg, int[] positions, int[] ofModel) {
        this.weightKg = weightKg;
        this.positions = positions;
        this.ofModel = ofModel;
    }

    static VehicleTypes of(List<Model> models) {
        record Size(double weightKg, int positions) {}
        List<Size> sizes = models.stream()
                .map(model -> new Size(model.weightKg(), model.positions()))
                .distinct()
                .sorted(Comparator.comparingDouble(Size::weightKg)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(Size::positions).reversed()))
                .toList();
        int count = Math.min(MOST, sizes.size());
        double[] weightKg = new double[count];
        int[] positions = new int[count];
        Arrays.fill(weightKg, Double.POSITIVE_INFINITY);
        Arrays.fill(positions, Integer.MAX_VALUE);
        Map<Size, Integer> types = new HashMap<>();
        for (int i = 0; i < sizes.size(); i++) {
            int type = (int) ((long) i * count / sizes.size());
            Size size = sizes.get(i);
            weightKg[type] = Math.min(weightKg[type], size.weightKg);
            positions[type] = Math.min(positions[type], size.positions);
            types.put(size, type);
        }
        int[] ofModel = models.stream()
                .mapToInt(model -> types.get(new Size(model.weightKg(), model.positions())))
                .toArray();
        return new VehicleTypes(weightKg, positions, ofModel);
    }

    /** How many there are. */
    public int count() {
        return weightKg.length;
    }

    /** The type of a model, by its number. */
    public int of(int model) {
        return ofModel[model];
    }

    /** The least weight of a type's vehicles. */
    public double weightKg(int type) {
        return weightKg[type];
    }

    /** The least positions of a type's vehicles. */
    public int positions(int type) {
        return positions[type];
    }

    /** How many vehicles a carrier could hold at most if all were of the smallest size and the least weight. */
    public int mostIn(CarrierCapacity capacity) {
        double lightest = Arrays.stream(weightKg).min().orElse(1);
        int byPositions = capacity.positions() / Math.max(1, leastPositions());
        return (int) Math.min(byPositions, capacity.allowedKg() / lightest);
    }

    /** The least positions of a vehicle. */
    public int leastPositions() {
        int least = Integer.MAX_VALUE;
        for (int p : positions) {
            least = Math.min(least, p);
        }
        return least;
    }
}
