package dev.quarterback.benchmark.service;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Starts the service, plans a problem and has clients fetch the plan again and again; tells how many answers a second
 * there are in each form.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks,api -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.service.ResultLoad
 * }</pre>
 */
@Command(
        name = "ResultLoad",
        mixinStandardHelpOptions = true,
        description = "Fetches a plan again and again, as JSON and as CSV.")
public final class ResultLoad implements Callable<Integer> {
    private static final Set<String> ENDED = Set.of("DONE", "STOPPED", "FAILED");

    /** What is fetched. */
    private enum Form {
        JSON_GZIPPED("plan as JSON, gzipped", "/result", "application/json", true),
        JSON("plan as JSON", "/result", "application/json", false),
        DELIVERIES_GZIPPED("deliveries as CSV, gzipped", "/result?table=deliveries", "text/csv", true),
        DELIVERIES("deliveries as CSV", "/result?table=deliveries", "text/csv", false),
        TRIPS("trips as CSV", "/result?table=trips", "text/csv", false);

        private final String title;
        private final String path;
        private final String accept;
        private final boolean gzipped;

        Form(String title, String path, String accept, boolean gzipped) {
            this.title = title;
            this.path = path;
            this.accept = accept;
            this.gzipped = gzipped;
        }

        private HttpRequest request(URI plan) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create(plan + path)).header("Accept", accept);
            return (gzipped ? request.header("Accept-Encoding", "gzip") : request).build();
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--jar", defaultValue = "api/target/quarterback-api-0.1.0.jar", description = "the service")
    private Path jar = Path.of("");

    @Option(names = "--problem", defaultValue = "datasets/final-week/na-2019-q2.json", description = "the problem")
    private Path problem = Path.of("");

    @Option(names = "--clients", defaultValue = "4", description = "who fetch at once (default: ${DEFAULT-VALUE})")
    private int clients;

    @Option(names = "--seconds", defaultValue = "10", description = "for each form (default: ${DEFAULT-VALUE})")
    private double seconds;

    private final HttpClient client = HttpClient.newHttpClient();

    /** Runs the command and exits: 0 all was answered, 1 something was not. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new ResultLoad()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Tally tally = new Tally();
        try (ServiceProcess service = ServiceProcess.start(jar, List.of("-Xmx1g"))) {
            Submitter submitter = new Submitter(client, service.root(), tally);
            String id =
                    submitter.submit("{\"options\": {\"seconds\": 2}, \"problem\": " + Files.readString(problem) + "}");
            while (!ENDED.contains(submitter.status(Objects.requireNonNull(id)))) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
            URI plan = service.root().resolve("/v1/plans/" + id);
            for (Form form : Form.values()) {
                long start = System.nanoTime();
                long bytes = fetch(form.request(plan));
                double first = (System.nanoTime() - start) / 1e9;
                out.printf(
                        Locale.ROOT,
                        "%-27s first after %.2f s, then %.1f a second, %,d bytes each%n",
                        form.title,
                        first,
                        answers(form.request(plan)) / seconds,
                        bytes);
                out.flush();
            }
        }
        return 0;
    }

    /** How many answers all clients get within the time. */
    private long answers(HttpRequest request) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                counts.add(threads.submit(() -> {
                    long count = 0;
                    while (System.nanoTime() < end) {
                        fetch(request);
                        count++;
                    }
                    return count;
                }));
            }
            long all = 0;
            for (Future<Long> count : counts) {
                all += count.get();
            }
            return all;
        } finally {
            threads.shutdown();
        }
    }

    private long fetch(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " is answered " + answer.statusCode());
        }
        return answer.body().length;
    }
}
