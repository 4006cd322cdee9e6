package dev.quarterback.cli.report;

import dev.quarterback.reach.MadeImpossible;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a change makes impossible, for programs. */
public final class MadeImpossibleJson {
    private MadeImpossibleJson() {}

    /** Adds the field {@code madeImpossible} to {@code json}. */
    public static void addTo(ObjectNode json, MadeImpossible impossible) {
        ObjectNode node = json.putObject("madeImpossible");
        node.put("orders", impossible.orders().size());
        node.put("appointments", impossible.appointments().size());
        putIds(node.putArray("orderIds"), impossible.orders());
        putIds(node.putArray("appointmentIds"), impossible.appointments());
    }

    private static void putIds(ArrayNode array, List<String> ids) {
        ids.forEach(array::add);
    }
}
