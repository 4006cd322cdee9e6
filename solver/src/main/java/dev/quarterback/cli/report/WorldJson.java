package dev.quarterback.cli.report;

import dev.quarterback.plan.Outlook;
import dev.quarterback.plan.PeriodOutlook;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Several markets for programs. */
public final class WorldJson {
    private WorldJson() {}

    /** An object with one field, {@code world}; what is not known is left out, and so are the sums of different quarters. */
    public static ObjectNode object(World world) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        ObjectNode json = object.putObject("world");
        ArrayNode markets = json.putArray("markets");
        world.markets().forEach(market -> markets.add(market(market, world.isPlayed())));
        json.put("without", world.without());
        if (world.isOfOneQuarter() && !world.markets().isEmpty()) {
            Outlook sum = world.sum();
            json.put("endsIn", world.markets().get(0).endsIn().toString());
            json.set("month", period(sum.month(), world.isSumFinal()));
            json.set("quarter", period(sum.quarter(), world.isSumFinal()));
        }
        return object;
    }

    private static ObjectNode market(MarketOutlook market, boolean isOver) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("market", market.market())
                .put("name", market.problem())
                .put("endsIn", market.endsIn().toString());
        json.set("month", period(market.month(), isOver));
        json.set("quarter", period(market.quarter(), isOver));
        return json;
    }

    private static ObjectNode period(PeriodOutlook period, boolean isOver) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        put(json, "before", period.before());
        json.put("planned", period.planned());
        put(json, "total", period.total());
        put(json, "most", period.most());
        put(json, "low", period.low());
        put(json, "high", period.high());
        put(json, "lowVerdict", TargetFate.of(period.lowVerdict(), isOver));
        put(json, "highVerdict", TargetFate.of(period.highVerdict(), isOver));
        return json;
    }

    private static void put(ObjectNode json, String field, @Nullable Number value) {
        if (value != null) {
            json.put(field, value.longValue());
        }
    }

    private static void put(ObjectNode json, String field, @Nullable TargetFate fate) {
        if (fate != null) {
            json.put(field, fate.name());
        }
    }
}
