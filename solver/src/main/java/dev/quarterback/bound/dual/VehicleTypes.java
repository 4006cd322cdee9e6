package dev.quarterback.bound.dual;

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
 */
final class VehicleTypes {
    /** Types at most; loads are tried by the number of vehicles of each. */
    private static final int MOST = 6;

    final double[] weightKg;
    final int[] positions;
    private final Map<String, Integer> ofModel;

    private VehicleTypes(double[] weightKg, int[] positions, Map<String, Integer> ofModel) {
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
        Map<Size, Integer> types = new HashMap<>();
        for (int i = 0; i < sizes.size(); i++) {
            int type = (int) ((long) i * count / sizes.size());
            Size size = sizes.get(i);
            boolean isFirst = !types.containsValue(type);
            weightKg[type] = isFirst ? size.weightKg : Math.min(weightKg[type], size.weightKg);
            positions[type] = isFirst ? size.positions : Math.min(positions[type], size.positions);
            types.put(size, type);
        }
        Map<String, Integer> ofModel = new HashMap<>();
        models.forEach(model -> ofModel.put(model.id(), types.get(new Size(model.weightKg(), model.positions()))));
        return new VehicleTypes(weightKg, positions, ofModel);
    }

    int count() {
        return weightKg.length;
    }

    int of(String model) {
        Integer type = ofModel.get(model);
        if (type == null) {
            throw new IllegalArgumentException("No model (" + model + ").");
        }
        return type;
    }

    /** How many vehicles a room could hold at most if all were of the smallest size and the least weight. */
    int mostIn(CarrierGroup.Room room) {
        double lightest = Arrays.stream(weightKg).min().orElse(1);
        int byPositions = room.positions() / Math.max(1, leastPositions());
        return (int) Math.min(byPositions, FullLoads.allowed(room.payloadKg()) / lightest);
    }

    /** The least positions of a vehicle. */
    int leastPositions() {
        int least = Integer.MAX_VALUE;
        for (int p : positions) {
            least = Math.min(least, p);
        }
        return least;
    }
}
