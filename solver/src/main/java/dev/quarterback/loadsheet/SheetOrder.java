package dev.quarterback.loadsheet;

import dev.quarterback.account.ResolvedDelivery;
import java.util.Comparator;

/** The order in which sheets list vehicles. */
final class SheetOrder {
    /** By day, appointments first; of these those that are kept before those that are moved. */
    static final Comparator<ResolvedDelivery> HANDOVERS = Comparator.comparing(ResolvedDelivery::day)
            .thenComparing(SheetOrder::rank)
            .thenComparing(delivery -> delivery.order().id());

    private SheetOrder() {}

    private static int rank(ResolvedDelivery delivery) {
        return delivery.keepsAppointment() ? 0 : delivery.order().appointment() != null ? 1 : 2;
    }
}
