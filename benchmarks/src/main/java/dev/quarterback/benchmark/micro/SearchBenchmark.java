package dev.quarterback.benchmark.micro;

import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import dev.quarterback.problem.Problem;
import dev.quarterback.search.FoundPlan;
import dev.quarterback.search.PlanSearch;
import dev.quarterback.search.SearchOptions;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Moves of the search: making them, scoring them incrementally, taking or undoing them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SearchBenchmark {
    static final int MOVES = 5000;

    /** A kind of problem. */
    @Param({"week", "single"})
    public String kind = "";

    @Param("2000")
    public int orders;

    private PlanSearch search = new PlanSearch(new ProblemGenerator().generate(Kind.TINY, 1, 1));
    private long seed;

    /** Prepares the problem. */
    @Setup
    public void prepare() {
        Problem problem = new ProblemGenerator().generate(Kind.get(kind), orders, 1);
        search = new PlanSearch(problem);
    }

    /** The construction alone: first come, first served, then trips filled. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public FoundPlan construction() {
        return run(1);
    }

    /** A move of the search; its share of the construction is in it. */
    @Benchmark
    @OperationsPerInvocation(MOVES)
    public FoundPlan move() {
        return run(MOVES);
    }

    private FoundPlan run(long moves) {
        SearchOptions options = new SearchOptions(null, moves, seed++, false, null);
        return search.run(options, (worth, changed, plan) -> {}, new PlanSearch.Stop());
    }
}
