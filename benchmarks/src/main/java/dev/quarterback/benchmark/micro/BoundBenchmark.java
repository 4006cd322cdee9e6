package dev.quarterback.benchmark.micro;

import dev.quarterback.bound.Aim;
import dev.quarterback.bound.BoundProver;
import dev.quarterback.bound.PlanInHand;
import dev.quarterback.bound.ProvenBounds;
import dev.quarterback.bound.model.Goal;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.problem.Problem;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The first bound that is proven of a small problem. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BoundBenchmark {
    private final Problem problem = new ProblemGenerator().generate(Kind.WEEK, 500, 1);

    /** From the problem to the first bound from multipliers; the one from orders alone comes before, what follows is not waited for. */
    @Benchmark
    public ProvenBounds firstProof() {
        AtomicInteger told = new AtomicInteger();
        return new BoundProver(problem)
                .prove(
                        EnumSet.of(Goal.DELIVERIES),
                        Aim.at(PlanInHand.NONE),
                        () -> told.get() > 1,
                        bounds -> told.incrementAndGet());
    }
}
