package dev.quarterback.account;

import dev.quarterback.problem.Model;
import java.util.List;

/**
 * What rides on a trip.
 *
 * @param vehicles number of vehicles
 * @param positions positions that they take
 * @param kg their weight
 */
public record Load(int vehicles, long positions, double kg) {

    /** The load of vehicles of these models. */
    static Load of(List<Model> models) {
        return new Load(
                models.size(),
                models.stream().mapToLong(Model::positions).sum(),
                models.stream().mapToDouble(Model::weightKg).sum());
    }
}
