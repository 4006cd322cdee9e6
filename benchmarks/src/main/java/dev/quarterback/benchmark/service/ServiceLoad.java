package dev.quarterback.benchmark.service;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Starts the service and has many clients submit small problems and follow them at once; tells how it went.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks,api -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.service.ServiceLoad
 * }</pre>
 */
@Command(
        name = "ServiceLoad",
        mixinStandardHelpOptions = true,
        description = "Puts the service under load: every plan ends DONE or was refused with 429, and nothing fails.")
public final class ServiceLoad implements Callable<Integer> {
    private static final String END = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--jar", defaultValue = "api/target/quarterback-api-0.1.0.jar", description = "the service")
    private Path jar = Path.of("");

    @Option(names = "--problems", defaultValue = "datasets/tiny", description = "folder of the problems")
    private Path problems = Path.of("");

    @Option(names = "--submissions", defaultValue = "300", description = "plans (default: ${DEFAULT-VALUE})")
    private int submissions;

    @Option(names = "--clients", defaultValue = "32", description = "who submit at once (default: ${DEFAULT-VALUE})")
    private int clients;

    @Option(names = "--listeners", defaultValue = "100", description = "who follow at once (default: ${DEFAULT-VALUE})")
    private int listeners;

    @Option(names = "--seconds", defaultValue = "0.2", description = "of each plan (default: ${DEFAULT-VALUE})")
    private double seconds;

    @Option(names = "--short", description = "few and short: whether it works at all")
    private boolean isShort;

    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<String> toFollow = new LinkedBlockingQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger begun = new AtomicInteger();

    /** Runs the command and exits: 0 all is as it should be, 1 something is not. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new ServiceLoad()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (isShort) {
            submissions = 40;
            clients = 8;
            listeners = 10;
            seconds = 0.05;
        }
        List<String> bodies = bodies();
        Tally tally = new Tally();
        try (ServiceProcess service = ServiceProcess.start(jar, List.of("-Xmx1g"), Map.of())) {
            HttpClient client = HttpClient.newHttpClient();
            Submitter submitter = new Submitter(client, service.root(), tally);
            Listener listener = new Listener(client, service.root(), tally);
            long start = System.nanoTime();
            List<Thread> submitting = start(clients, tally, () -> submitAll(submitter, bodies));
            List<Thread> following = start(listeners, tally, () -> followAll(listener));
            join(submitting);
            for (int i = 0; i < listeners; i++) {
                toFollow.add(END);
            }
            join(following);
            Map<String, Integer> statuses = awaitEnds(submitter);
            return report(statuses, tally, (System.nanoTime() - start) / 1e9, service);
        }
    }

    private List<String> bodies() throws IOException {
        List<String> bodies = new ArrayList<>();
        try (Stream<Path> files = Files.list(problems)) {
            for (Path file : files.filter(ServiceLoad::isProblem).sorted().toList()) {
                bodies.add(
                        "{\"problem\": " + Files.readString(file) + ", \"options\": {\"seconds\": " + seconds + "}}");
            }
        }
        return bodies;
    }

    private static boolean isProblem(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.endsWith(".plan.json");
    }

    /** What a client does until there is no more to do. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private static List<Thread> start(int count, Tally tally, Work work) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Thread thread = new Thread(() -> {
                try {
                    work.run();
                } catch (IOException e) {
                    tally.failed();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void submitAll(Submitter submitter, List<String> bodies) throws IOException, InterruptedException {
        for (int next = begun.getAndIncrement(); next < submissions; next = begun.getAndIncrement()) {
            String id = submitter.submit(bodies.get(next % bodies.size()));
            if (id == null) {
                refused.incrementAndGet();
            } else {
                accepted.add(id);
                toFollow.add(id);
            }
        }
    }

    private void followAll(Listener listener) throws IOException, InterruptedException {
        for (String id = toFollow.take(); !id.equals(END); id = toFollow.take()) {
            listener.follow(id);
        }
    }

    /** How many plans have each status at the end. */
    private Map<String, Integer> awaitEnds(Submitter submitter) throws IOException, InterruptedException {
        Map<String, Integer> statuses = new TreeMap<>();
        for (String id : accepted) {
            statuses.merge(submitter.status(id), 1, Integer::sum); // Each was followed to its end.
        }
        return statuses;
    }

    private int report(Map<String, Integer> statuses, Tally tally, double took, ServiceProcess service)
            throws IOException {
        boolean isAllDone = statuses.equals(Map.of("DONE", accepted.size()));
        boolean isClean = isAllDone && tally.isClean() && accepted.size() + refused.get() == submissions;
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%d submissions of %.2f s by %d clients, %d listeners: %s, %d refused in the end, in %.0f s%n",
                submissions,
                seconds,
                clients,
                listeners,
                statuses,
                refused.get(),
                took);
        out.print(tally.text());
        out.printf(
                "The service: at most %d MiB of memory, %d s of processor time%n",
                service.mostMemoryMib(), service.cpuSeconds());
        out.println(isClean ? "All is as it should be." : "Something is not as it should be.");
        out.flush();
        return isClean ? 0 : 1;
    }
}
