package dev.quarterback.loadsheet;

import dev.quarterback.account.ResolvedDelivery;
import dev.quarterback.account.ResolvedTrip;
import dev.quarterback.problem.Center;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A trip as its driver and the yard see it.
 *
 * @param stops the centers where it stops, in turn
 * @param vehicles what it takes, in the order of unloading
 */
public record TripSheet(ResolvedTrip trip, List<Center> stops, List<LoadedVehicle> vehicles) {

    public TripSheet {
        stops = List.copyOf(stops);
        vehicles = List.copyOf(vehicles);
    }

    /**
     * The sheet of a trip with these vehicles. What is unloaded first is loaded last, so positions count from the last
     * vehicle of the last stop.
     */
    static TripSheet of(
            ResolvedTrip trip,
            List<Center> stops,
            List<ResolvedDelivery> deliveries,
            ToIntFunction<ResolvedDelivery> positions) {
        List<ResolvedDelivery> loading = new ArrayList<>();
        for (Center stop : stops) {
            deliveries.stream()
                    .filter(delivery -> delivery.center().id().equals(stop.id()))
                    .sorted(SheetOrder.HANDOVERS)
                    .forEach(loading::add);
        }
        Collections.reverse(loading);
        List<LoadedVehicle> vehicles = new ArrayList<>();
        long position = 1;
        for (ResolvedDelivery delivery : loading) {
            int taken = positions.applyAsInt(delivery);
            int stop = trip.trip().stops().indexOf(delivery.center().id()) + 1;
            vehicles.add(new LoadedVehicle(delivery, stop, position, taken));
            position += taken;
        }
        Collections.reverse(vehicles);
        return new TripSheet(trip, stops, vehicles);
    }
}
