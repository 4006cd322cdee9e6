package dev.quarterback.cli.report;

import static dev.quarterback.text.NumberText.count;
import static dev.quarterback.text.NumberText.hundredths;
import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.bound.ledger.Loss;
import dev.quarterback.bound.ledger.LossKind;
import dev.quarterback.bound.ledger.LossLedger;
import dev.quarterback.problem.Problem;
import dev.quarterback.problem.Yard;
import dev.quarterback.text.NumberText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ledger of losses as text: by kind, by yard, and the dearest trips. */
public final class LedgerText {
    /** Trips that are shown at most. */
    private static final int DEAREST = 10;

    private static final List<LossKind> OF_YARDS =
            List.of(LossKind.ORDERS_LEFT, LossKind.TRIPS, LossKind.IDLE_TIME, LossKind.DEPARTURES_UNUSED);

    private final LossLedger ledger;
    private final List<String> lines = new ArrayList<>();

    private LedgerText(LossLedger ledger) {
        this.ledger = ledger;
    }

    /** The lines of the ledger of a plan for {@code problem}. */
    public static List<String> lines(LossLedger ledger, Problem problem) {
        LedgerText text = new LedgerText(ledger);
        text.headline();
        text.byKind();
        text.trips();
        text.byYard(problem.yards());
        text.dearestTrips();
        return text.lines;
    }

    private void headline() {
        lines.add("");
        lines.add("Ledger of losses: bound " + hundredths(ledger.bound()) + ", plan " + whole(ledger.deliveredWeight())
                + ", lost " + hundredths(ledger.gap()));
        if (ledger.impossible() > 0) {
            lines.add("No loss: " + count(ledger.impossible(), "order") + " that no plan can deliver");
        }
    }

    private void byKind() {
        TextTable table = new TextTable("loss by", "weighted", "share");
        for (LossKind kind : LossKind.values()) {
            if (ledger.losses().stream().anyMatch(loss -> loss.kind() == kind)) {
                table.row(kind.text(), hundredths(ledger.total(kind)), share(ledger.total(kind)));
            }
        }
        table.row("total", hundredths(ledger.total()), share(ledger.total()));
        add(table);
    }

    /** Trips in two parts, since what good trips gain hides what others lose. */
    private void trips() {
        List<Loss.OfTrip> trips = ledger.list(Loss.OfTrip.class);
        List<Loss.OfTrip> losing =
                trips.stream().filter(trip -> trip.amount() > 0).toList();
        if (!trips.isEmpty()) {
            double lost = losing.stream().mapToDouble(Loss.OfTrip::amount).sum();
            lines.add("");
            lines.add("Trips: " + whole(losing.size()) + " of " + whole(trips.size()) + " lose " + hundredths(lost)
                    + " against the price of their minutes, the others gain "
                    + hundredths(lost - ledger.total(LossKind.TRIPS)));
        }
    }

    private String share(double loss) {
        double all = ledger.total();
        return all > 0 ? String.format(Locale.ROOT, "%.0f %%", Math.rint(100 * loss / all) + 0.0) : "-";
    }

    private void byYard(List<Yard> yards) {
        TextTable table = new TextTable("yard", "orders left", "trips", "idle time", "departures", "total");
        Map<String, Map<LossKind, Double>> bySite = ledger.bySite();
        double rest = ledger.total();
        for (Yard yard : yards) {
            List<String> cells = new ArrayList<>(List.of(yard.id()));
            double sum = 0;
            for (LossKind kind : OF_YARDS) {
                double loss = bySite.getOrDefault(yard.id(), Map.of()).getOrDefault(kind, 0.0);
                cells.add(hundredths(loss));
                sum += loss;
            }
            cells.add(hundredths(sum));
            table.row(cells.toArray(String[]::new));
            rest -= sum;
        }
        table.row("centers", "", "", "", "", hundredths(rest));
        add(table);
    }

    private void dearestTrips() {
        List<Loss.OfTrip> dearest = ledger.list(Loss.OfTrip.class).stream()
                .filter(trip -> trip.amount() > 0)
                .sorted(Comparator.comparingDouble(Loss.OfTrip::amount).reversed())
                .limit(DEAREST)
                .toList();
        if (!dearest.isEmpty()) {
            TextTable table = new TextTable("dearest trip of", "day", "stops", "vehicles", "minutes", "loss");
            dearest.forEach(trip -> table.row(
                    trip.trip().carrier().id(),
                    NumberText.day(trip.trip().departureDay()),
                    String.join(" ", trip.trip().trip().stops()),
                    whole(trip.trip().load().vehicles()),
                    whole(trip.minutes()),
                    hundredths(trip.amount())));
            add(table);
        }
    }

    private void add(TextTable table) {
        lines.add("");
        lines.addAll(table.lines());
    }
}
