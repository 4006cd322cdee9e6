package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.generate.Market;
import dev.quarterback.generate.MarketGenerator;
import dev.quarterback.generate.ProblemGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code generate market}: makes the problem of a market in a period of 2019. */
@Command(
        name = "market",
        description =
                "Makes the problem of a market in a period of 2019; the same market, orders and seed always give the"
                        + " same. datasets/README.md says where its figures are from, and which are assumed.")
final class GenerateMarketCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "MARKET", converter = MarketConverter.class, description = "one of the markets below")
    private Market market = Market.NORWAY_2019_03;

    @Option(
            names = "--orders",
            paramLabel = "N",
            description =
                    "number of orders; deliveries so far and targets grow with it (default: the market's own number)")
    private @Nullable Long orders;

    @Option(names = "--seed", paramLabel = "N", description = "seed of the random numbers (default: 0)")
    private long seed = MarketGenerator.USUAL_SEED;

    @Mixin
    private final ProblemOutput output = new ProblemOutput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    GenerateMarketCommand(Console console) {
        this.console = console;
    }

    /** Adds what the markets are to the help. */
    static void tellMarketsIn(CommandLine command) {
        List<String> lines = new ArrayList<>(List.of("", "Markets, with their own numbers of orders:"));
        for (Market each : Market.values()) {
            lines.add(
                    String.format(Locale.ROOT, "  %-21s %6s  %s", each.id(), whole(each.usualOrders()), each.about()));
        }
        command.getCommandSpec().usageMessage().footer(lines.toArray(String[]::new));
    }

    @Override
    public Integer call() {
        output.check(spec);
        long number = orders == null ? market.usualOrders() : orders;
        if (number < 1 || number > ProblemGenerator.MOST_ORDERS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--orders " + number + ": give a whole number from 1 to " + ProblemGenerator.MOST_ORDERS);
        }
        return output.write(
                () -> new MadeProblem(new MarketGenerator().generate(market, (int) number, seed), List.of()), console);
    }

    /** Reads the name of a market as people type it. */
    static final class MarketConverter implements ITypeConverter<Market> {
        @Override
        public Market convert(String name) {
            return Market.find(name)
                    .orElseThrow(() -> new TypeConversionException("no market '" + name + "'; there are "
                            + Arrays.stream(Market.values()).map(Market::id).collect(Collectors.joining(" "))));
        }
    }
}
