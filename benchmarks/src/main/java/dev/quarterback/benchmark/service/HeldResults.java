package dev.quarterback.benchmark.service;

import dev.quarterback.benchmark.service.HeldRound.Outcome;
import dev.quarterback.format.ProblemWriter;
import dev.quarterback.generate.Kind;
import dev.quarterback.generate.ProblemGenerator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Lets the ends of plans fall into outages of their database and tells whether anything is lost, ends twice or is counted
 * twice.
 *
 * <p>Each service logs what it has come to at the end of planning, before it saves that: the plan that is kept in the end must
 * be as good. Of each plan only the first one is saved earlier, so that a result that is lost shows. Three services share a
 * PostgreSQL; one has an embedded database whose disk is full, as a limit of the size of files has it. It runs on Linux
 * (x86-64), without root.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks,api -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.service.HeldResults
 * }</pre>
 */
@Command(
        name = "HeldResults",
        mixinStandardHelpOptions = true,
        description = "Lets the ends of plans fall into outages: nothing is lost, each ends once and is counted once.")
public final class HeldResults implements Callable<Integer> {
    private static final int NODES = 3;
    private static final Path PRLIMIT = Path.of("/usr/bin/prlimit");

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--jar", defaultValue = "api/target/quarterback-api-0.1.0.jar", description = "the service")
    private Path jar = Path.of("");

    @Option(names = "--rounds", defaultValue = "20", description = "of each kind (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "4", description = "of each plan (default: ${DEFAULT-VALUE})")
    private double seconds;

    @Option(names = "--seed", defaultValue = "1", description = "of outages and problems (default: ${DEFAULT-VALUE})")
    private int seed;

    @Option(names = "--orders", defaultValue = "1000", description = "of each problem (default: ${DEFAULT-VALUE})")
    private int orders;

    @Option(names = "--only", description = "postgres or disk (default: both)")
    private @Nullable String only;

    @Option(
            names = "--disk",
            description = "folder on a small disk that is filled up, such as a tmpfs of 100 MB (default: a limit of the"
                    + " size of files stands in for it)")
    private @Nullable Path disk;

    private Random random = new Random();

    /** Runs the command and exits: 0 all is as it should be, 1 something is not. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new HeldResults()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        random = new Random(seed);
        boolean isClean = true;
        if (!"disk".equals(only)) {
            isClean &= report("PostgreSQL, three services", onPostgres());
        }
        if (!"postgres".equals(only)) {
            isClean &= report("full disk", onDisk());
        }
        return isClean ? 0 : 1;
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        settings.put("QUARTERBACK_JOBS_ATONCE", "1");
        settings.put("QUARTERBACK_JOBS_SAVEPAUSE", "1h");
        return settings;
    }

    private List<Outcome> onPostgres() throws IOException, InterruptedException {
        List<AutoCloseable> open = new ArrayList<>();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            List<DatabaseLine> lines = new ArrayList<>();
            List<JobNode> nodes = new ArrayList<>();
            for (int i = 0; i < NODES; i++) {
                DatabaseLine line = new DatabaseLine(postgres.getPort());
                open.add(line);
                lines.add(line);
                Map<String, String> settings = settings();
                settings.put(
                        "SPRING_DATASOURCE_URL",
                        "jdbc:postgresql://127.0.0.1:" + line.port() + "/postgres?user=postgres");
                JobNode node = new JobNode(jar, settings, Files.createTempDirectory("quarterback-held"));
                open.add(0, node);
                nodes.add(node);
            }
            return play(nodes, round -> node -> outage(round, lines, nodes, node));
        } finally {
            closeAll(open);
        }
    }

    /** First those that leave a result with a service that has lost its job, since two rounds play only them. */
    private static Outage outage(int round, List<DatabaseLine> lines, List<JobNode> nodes, int node) {
        ServiceProcess process = nodes.get(node).process();
        return switch (round % 4) {
            case 0 -> Outage.of("service paused", () -> process.signal("STOP"), () -> process.signal("CONT"));
            case 1 ->
                Outage.of(
                        "one service cut off",
                        () -> lines.get(node).cut(),
                        () -> lines.get(node).restore());
            case 2 ->
                Outage.of(
                        "database away",
                        () -> lines.forEach(DatabaseLine::cut),
                        () -> lines.forEach(DatabaseLine::restore));
            default ->
                Outage.of(
                        "database silent",
                        () -> lines.forEach(DatabaseLine::silence),
                        () -> lines.forEach(DatabaseLine::restore));
        };
    }

    private List<Outcome> onDisk() throws IOException, InterruptedException {
        Path small = disk;
        if (small == null && !Files.isExecutable(PRLIMIT)) {
            throw new IOException(PRLIMIT + " is missing, which limits the size of files; util-linux has it");
        }
        Path data = small == null
                ? Files.createTempDirectory("quarterback-held")
                : Files.createTempDirectory(small, "quarterback-held");
        try (JobNode node = new JobNode(jar, settings(), data)) {
            ServiceProcess process = node.process();
            Outage full = small == null
                    ? Outage.of(
                            "no file may grow",
                            () -> process.run(PRLIMIT.toString(), "--fsize=0:", "--pid"),
                            () -> process.run(PRLIMIT.toString(), "--fsize=unlimited:", "--pid"))
                    : ballast(small.resolve("ballast"));
            Outage paused = Outage.of("service paused", () -> process.signal("STOP"), () -> process.signal("CONT"));
            return play(List.of(node), round -> any -> round % 4 == 1 ? paused : full);
        }
    }

    /** Takes all room that is left on a disk. */
    private static Outage ballast(Path file) {
        return Outage.of(
                "disk full",
                () -> {
                    try (var out = Files.newOutputStream(file)) {
                        while (true) {
                            out.write(new byte[4096]);
                        }
                    } catch (IOException e) {
                        // That was the last room.
                    }
                },
                () -> Files.delete(file));
    }

    /** Which outages to have in a round. */
    @FunctionalInterface
    private interface Choices {
        HeldRound.Choice of(int round);
    }

    private List<Outcome> play(List<JobNode> nodes, Choices choices) throws IOException, InterruptedException {
        List<Outcome> outcomes = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            double before = random.nextDouble() * 1.5;
            double length = 4 + random.nextDouble() * 12;
            Outcome outcome = new HeldRound(nodes, seconds).play(body(round), choices.of(round), before, length);
            outcomes.add(outcome);
            say("%2d %s%s%n", round + 1, outcome.text(), outcome.isAsItShouldBe() ? "" : "  <-- wrong");
        }
        return outcomes;
    }

    private String body(int round) throws IOException {
        ByteArrayOutputStream problem = new ByteArrayOutputStream();
        ProblemWriter.write(new ProblemGenerator().generate(Kind.WEEK, orders, seed + round), problem);
        return "{\"problem\": " + problem.toString(StandardCharsets.UTF_8) + ", \"options\": {\"seconds\": " + seconds
                + "}}";
    }

    private boolean report(String kind, List<Outcome> outcomes) {
        say(
                "%s: %d rounds, %d lost, %d not of all their seconds, %d not ended once, %d not counted once%n",
                kind,
                outcomes.size(),
                outcomes.stream().filter(Outcome::isLost).count(),
                outcomes.stream().filter(outcome -> !outcome.isComplete()).count(),
                outcomes.stream().filter(outcome -> outcome.ends() != 1).count(),
                outcomes.stream().filter(outcome -> outcome.counted() != 1).count());
        return outcomes.stream().allMatch(Outcome::isAsItShouldBe);
    }

    private void say(String format, Object... arguments) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.printf(Locale.ROOT, format, arguments);
        out.flush();
    }

    private static void closeAll(List<AutoCloseable> open) throws IOException {
        for (AutoCloseable each : open) {
            try {
                each.close();
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }
}
