package dev.quarterback.cli;

import dev.quarterback.generate.PathRates;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say how often things go wrong on a sample path. */
final class PathRateFlags {
    private static final int MOST_LEAD_DAYS = 400;
    private static final BigDecimal ALL = new BigDecimal(100);

    @Option(
            names = "--smooth",
            description = "nothing goes wrong, but for what other options say; orders become known as usual")
    private boolean smooth;

    @Option(
            names = "--late-vehicles",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "share of the vehicles that are ready 1 to 5 days late (default: 10)")
    private @Nullable BigDecimal lateVehicles;

    @Option(
            names = "--late-vessels",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "share of the vessels that land 1 to 5 days late (default: 20)")
    private @Nullable BigDecimal lateVessels;

    @Option(
            names = "--breakdowns",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "share of a carrier's days on which it breaks down, for 1 to 5 days (default: 0.3)")
    private @Nullable BigDecimal breakdowns;

    @Option(
            names = "--late-trips",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "share of a carrier's days whose last trip is 1 or 2 days late (default: 2)")
    private @Nullable BigDecimal lateTrips;

    @Option(
            names = "--absences",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "share of the days on which a customer does not come (default: 2)")
    private @Nullable BigDecimal absences;

    @Option(
            names = "--failed-preparations",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "share of the days on which a vehicle turns out not to be fit, for 1 to 3 days (default: 1)")
    private @Nullable BigDecimal failedPreparations;

    @Option(
            names = "--lead-days",
            paramLabel = "N",
            description = "days before its vehicle is ready that an order becomes known, at most (default: 21)")
    private @Nullable Integer leadDays;

    /** Refuses what cannot be meant before any work is done. */
    void check(CommandSpec command) {
        Map<String, @Nullable BigDecimal> percents = new LinkedHashMap<>();
        percents.put("--late-vehicles", lateVehicles);
        percents.put("--late-vessels", lateVessels);
        percents.put("--breakdowns", breakdowns);
        percents.put("--late-trips", lateTrips);
        percents.put("--absences", absences);
        percents.put("--failed-preparations", failedPreparations);
        percents.forEach((name, percent) -> {
            if (percent != null && (percent.signum() < 0 || percent.compareTo(ALL) > 0)) {
                throw new ParameterException(
                        command.commandLine(), name + " " + percent + ": give a percentage from 0 to 100");
            }
        });
        Integer lead = leadDays;
        if (lead != null && (lead < 0 || lead > MOST_LEAD_DAYS)) {
            throw new ParameterException(
                    command.commandLine(), "--lead-days " + lead + ": give a whole number from 0 to " + MOST_LEAD_DAYS);
        }
    }

    PathRates rates() {
        PathRates usual = smooth ? PathRates.SMOOTH : PathRates.USUAL;
        return new PathRates(
                share(lateVehicles, usual.lateVehicles()),
                share(lateVessels, usual.lateVessels()),
                share(breakdowns, usual.breakdowns()),
                share(lateTrips, usual.lateTrips()),
                share(absences, usual.absences()),
                share(failedPreparations, usual.failedPreparations()),
                leadDays == null ? usual.leadDays() : leadDays);
    }

    private static double share(@Nullable BigDecimal percent, double usual) {
        return percent == null ? usual : percent.movePointLeft(2).doubleValue();
    }
}
