package dev.quarterback.cli;

import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        description = "Makes a synthetic problem; the same kind, orders and seed always give the same.")
final class GenerateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "KIND",
            converter = KindConverter.class,
            description = "week lean centers longhaul europe odd single tiny quarter")
    private Kind kind = Kind.WEEK;

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

    @Override
    public Integer call() {
        output.check(spec);
        long number = orders == null ? kind.defaultOrders() : orders;
        if (number < 1 || number > ProblemGenerator.MOST_ORDERS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--orders " + number + ": give a whole number from 1 to " + ProblemGenerator.MOST_ORDERS);
        }
        return output.write(() -> new ProblemGenerator().generate(kind, (int) number, seed), console);
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
