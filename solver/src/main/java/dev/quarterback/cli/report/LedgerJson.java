package dev.quarterback.cli.report;

import dev.quarterback.bound.ledger.Loss;
import dev.quarterback.bound.ledger.LossKind;
import dev.quarterback.bound.ledger.LossLedger;
import dev.quarterback.problem.Problem;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The ledger of losses for programs, with all its entries. */
public final class LedgerJson {
    private final LossLedger ledger;
    private final Map<String, Map<LossKind, Double>> bySite;

    private LedgerJson(LossLedger ledger) {
        this.ledger = ledger;
        bySite = ledger.bySite();
    }

    /** Adds the field {@code ledger} of a plan for {@code problem} to {@code json}. */
    public static void addTo(ObjectNode json, LossLedger ledger, Problem problem) {
        new LedgerJson(ledger).write(json.putObject("ledger"), problem);
    }

    private void write(ObjectNode node, Problem problem) {
        node.put("kept", ledger.kept());
        node.put("bound", ledger.bound());
        node.put("perAppointment", ledger.perAppointment());
        node.put("deliveredWeight", ledger.deliveredWeight());
        node.put("gap", ledger.gap());
        node.put("impossibleOrders", ledger.impossible());
        ObjectNode byKind = node.putObject("byKind");
        for (LossKind kind : LossKind.values()) {
            byKind.put(kind.field(), ledger.total(kind));
        }
        ArrayNode yards = node.putArray("byYard");
        problem.yards().forEach(yard -> addSite(yards.addObject().put("yard", yard.id()), yard.id()));
        ArrayNode centers = node.putArray("byCenter");
        problem.centers().forEach(center -> addSite(centers.addObject().put("center", center.id()), center.id()));
        for (LossKind kind : LossKind.values()) {
            ArrayNode entries = node.putArray(kind.field());
            ledger.losses().stream()
                    .filter(loss -> loss.kind() == kind)
                    .forEach(loss -> add(entries.addObject(), loss));
        }
    }

    private void addSite(ObjectNode node, String site) {
        double total = 0;
        for (LossKind kind : LossKind.values()) {
            double loss = bySite.getOrDefault(site, Map.of()).getOrDefault(kind, 0.0);
            total += loss;
            if (loss != 0) {
                node.put(kind.field(), loss);
            }
        }
        node.put("total", total);
    }

    private static void add(ObjectNode node, Loss loss) {
        if (!loss.site().isEmpty()) {
            node.put("site", loss.site());
        }
        if (loss instanceof Loss.OrderLeft left) {
            node.put("order", left.order());
        } else if (loss instanceof Loss.Unused unused) {
            node.put("day", unused.day().toString());
            addLimit(node, unused.limit(), unused.used(), unused.multiplier());
        } else if (loss instanceof Loss.SlackCut cut) {
            node.put("from", cut.from().toString()).put("ofDay", cut.isOfDay());
            addLimit(node, cut.limit(), cut.used(), cut.multiplier());
        } else if (loss instanceof Loss.OnSite onSite) {
            node.put("best", onSite.best()).put("planned", onSite.planned());
        } else if (loss instanceof Loss.OfTrip trip) {
            addTrip(node, trip);
        } else if (loss instanceof Loss.IdleTime idle) {
            addIdleTime(node, idle);
        } else if (loss instanceof Loss.MoreKept more) {
            node.put("asked", more.asked()).put("kept", more.kept()).put("multiplier", more.multiplier());
        }
        node.put("loss", loss.amount());
    }

    private static void addIdleTime(ObjectNode node, Loss.IdleTime idle) {
        node.put("carrier", idle.carrier());
        node.put("best", idle.best());
        node.put("bestMinutes", idle.wanted());
        node.put("usedMinutes", idle.used());
        node.put("availableMinutes", idle.available());
        node.put("perMinute", idle.perMinute());
    }

    private static void addLimit(ObjectNode node, double limit, double used, double multiplier) {
        node.put("limit", limit).put("used", used).put("multiplier", multiplier);
    }

    private static void addTrip(ObjectNode node, Loss.OfTrip loss) {
        node.put("trip", loss.trip().id());
        node.put("carrier", loss.trip().carrier().id());
        node.put("departureDay", loss.trip().departureDay().toString());
        ArrayNode stops = node.putArray("stops");
        loss.trip().trip().stops().forEach(stops::add);
        node.put("vehicles", loss.trip().load().vehicles());
        node.put("minutes", loss.minutes());
        node.put("reducedProfit", loss.profit());
        node.put("perMinute", loss.perMinute());
    }
}
