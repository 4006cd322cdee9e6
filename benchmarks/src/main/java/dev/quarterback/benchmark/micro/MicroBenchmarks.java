package dev.quarterback.benchmark.micro;

import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the JMH benchmarks: with JMH's own options, or with {@code --short} each once, to see that it works.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.micro.MicroBenchmarks \
 *     -f 1 -wi 3 -i 5
 * }</pre>
 */
public final class MicroBenchmarks {
    private MicroBenchmarks() {}

    /** Runs what {@code args} ask for. */
    public static void main(String[] args) throws Exception {
        if (List.of(args).equals(List.of("--short"))) {
            runOnce();
        } else {
            Main.main(args);
        }
    }

    private static void runOnce() throws RunnerException {
        Options once = new OptionsBuilder()
                .include(MicroBenchmarks.class.getPackageName())
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(1))
                .param("orders", "200")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        System.out.println("JMH, each benchmark once and cold: no figures to compare.");
        for (RunResult result : new Runner(once).run()) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %.3f %s%n",
                    result.getParams().id(),
                    result.getPrimaryResult().getScore(),
                    result.getPrimaryResult().getScoreUnit());
        }
    }
}
