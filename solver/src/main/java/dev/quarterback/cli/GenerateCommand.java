package dev.quarterback.cli;

import static dev.quarterback.text.NumberText.whole;

import dev.quarterback.generate.Kind;
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

/** {@code generate}: makes a synthetic problem. */
@Command(
        name = "generate",
        description = "Makes a synthetic problem; the same kind, orders and seed always give the same."
                + " 'generate market' makes the problem of a market in 2019, 'generate path' a sample path of a problem,"
                + " for simulate.",
        synopsisSubcommandLabel = "[market | path]")
final class GenerateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            hideParamSyntax = true,
            converter = KindConverter.class,
            description = "one of the kinds below")
    private @Nullable Kind kind;

    @Option(names = "--orders", paramLabel = "N", description = "number of orders (default: the kind's usual number)")
    private @Nullable Long orders;

    @Option(names = "--seed", paramLabel = "N", description = "seed of the random numbers (default: 0)")
    private long seed;

    @Mixin
    private final ProblemOutput output = new ProblemOutput();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    GenerateCommand(Console console) {
        this.console = console;
    }

    /** Adds what the kinds are to the help. */
    static void tellKindsIn(CommandLine command) {
        List<String> lines = new ArrayList<>(List.of("", "Kinds, with their usual numbers of orders:"));
        for (Kind kind : Kind.values()) {
            lines.add(
                    String.format(Locale.ROOT, "  %-8s %6s  %s", kind.id(), whole(kind.defaultOrders()), kind.about()));
        }
        command.getCommandSpec().usageMessage().footer(lines.toArray(String[]::new));
    }

    @Override
    public Integer call() {
        Kind asked = kind;
        if (asked == null) { // Picocli would miss it in 'generate path', too.
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'KIND'");
        }
        output.check(spec);
        long number = orders == null ? asked.defaultOrders() : orders;
        if (number < 1 || number > ProblemGenerator.MOST_ORDERS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--orders " + number + ": give a whole number from 1 to " + ProblemGenerator.MOST_ORDERS);
        }
        return output.write(
                () -> new MadeProblem(new ProblemGenerator().generate(asked, (int) number, seed), List.of()), console);
    }

    /** Reads the name of a kind as people type it. */
    static final class KindConverter implements ITypeConverter<Kind> {
        @Override
        public Kind convert(String name) {
            return Kind.find(name)
                    .orElseThrow(() -> new TypeConversionException("no kind '" + name + "'; there are "
                            + Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.joining(" "))));
        }
    }
}
