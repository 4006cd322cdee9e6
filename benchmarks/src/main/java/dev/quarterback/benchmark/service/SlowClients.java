package dev.quarterback.benchmark.service;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts the service and has it plan; many clients send bodies slowly, and as many ask for large answers and read none of
 * them. Tells how long the service takes meanwhile to answer others, and how many of the slow ones were there.
 *
 * <pre>{@code
 * mvn -q -pl benchmarks,api -am package -DskipTests
 * java -cp 'benchmarks/target/classes:benchmarks/target/lib/*' dev.quarterback.benchmark.service.SlowClients
 * }</pre>
 */
@Command(
        name = "SlowClients",
        mixinStandardHelpOptions = true,
        description =
                "Holds the service to answers within 100 ms at the median and 1 s at worst, however slow others are:"
                        + " first with senders that have no API key, then with senders that have one.")
public final class SlowClients implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Of a download, one after the other without waiting for answers: more than the system's buffers take. */
    private static final int PIPELINED = 20;

    private static final Duration PAUSE = Duration.ofSeconds(12);
    private static final Duration SHORT_PAUSE = Duration.ofSeconds(2);

    /** By what readers send they see that they were ended, so that is more often. */
    private static final Duration READERS_PAUSE = Duration.ofMillis(500);

    private static final int SHORT_SECONDS = 15;

    /** A machine that does other work at the same time is no fault of the service; answers that never come are. */
    private static final int SHORT_PATIENCE = 10;

    /** Fewer slow clients than these would prove nothing. */
    private static final double LEAST_OPEN = 0.9;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--jar", defaultValue = "api/target/quarterback-api-0.1.0.jar", description = "the service")
    private Path jar = Path.of("");

    @Option(
            names = "--problem",
            defaultValue = "datasets/final-week/na-2019-q2.json",
            description = "what is planned and downloaded (default: ${DEFAULT-VALUE})")
    private Path problem = Path.of("");

    @Option(names = "--senders", defaultValue = "200", description = "slow ones at once (default: ${DEFAULT-VALUE})")
    private int senders;

    @Option(names = "--readers", defaultValue = "200", description = "slow ones at once (default: ${DEFAULT-VALUE})")
    private int readers;

    @Option(names = "--seconds", defaultValue = "60", description = "of each round (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--short", description = "rounds of 15 seconds, a byte every 2 s, ten times the limits of time")
    private boolean isShort;

    /** Runs the command and exits: 0 the service was fast enough among as many as were to be there, 1 it was not. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new SlowClients()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (isShort) {
            seconds = SHORT_SECONDS;
        }
        // Many readers share a key here.
        Map<String, String> settings = Map.of(
                "QUARTERBACK_LIMITS_BURST", "1000000",
                "QUARTERBACK_LIMITS_REQUESTSPERMINUTE", "1000000");
        try (ServiceProcess service = ServiceProcess.start(jar, List.of("-Xmx1g"), settings)) {
            String key = service.addKey("slow-clients");
            String plan = submit(service.root(), key);
            out().println("Nobody slow, for comparison, while a plan is solved");
            measure(List.of(), service.root(), key);
            boolean isGood = round("no key", service.root(), plan, key, "");
            isGood &= round("a key", service.root(), plan, key, authorization(key));
            PrintWriter out = out();
            out.printf(
                    "The service: at most %d MiB of memory, %d s of processor time%n",
                    service.mostMemoryMib(), service.cpuSeconds());
            out.println(
                    isGood
                            ? "All answers came in time."
                            : "Answers came too late, or too few slow clients were there.");
            out.flush();
            return isGood ? 0 : 1;
        }
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    private static String authorization(String key) {
        return "Authorization: Bearer " + key + "\r\n";
    }

    /** Has the problem planned as long as all takes, and waits until there is a result to download. */
    private String submit(URI root, String key) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        String body = "{\"problem\": " + Files.readString(problem) + ", \"options\": {\"seconds\": "
                + (4 * seconds + 60) + "}}";
        HttpRequest submission = HttpRequest.newBuilder(root.resolve("/v1/plans"))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        String plan = JSON.readTree(
                        client.send(submission, BodyHandlers.ofString()).body())
                .get("id")
                .stringValue();
        HttpRequest question = HttpRequest.newBuilder(root.resolve("/v1/plans/" + plan))
                .header("Authorization", "Bearer " + key)
                .build();
        while (true) {
            HttpResponse<String> answer = client.send(question, BodyHandlers.ofString());
            JsonNode metadata = JSON.readTree(answer.body());
            if (metadata.has("delivered")) {
                return plan;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** Measures for some time; whether the answers came in time. */
    private boolean round(String name, URI root, String plan, String key, String sendersKey)
            throws InterruptedException {
        String post = "POST /v1/plans HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + sendersKey
                + "Content-Length: 100000\r\n\r\n{";
        String get = " HTTP/1.1\r\nHost: localhost\r\n" + authorization(key) + "\r\n";
        String downloads = "GET /v1/plans/" + plan + "/result" + get + "GET /v1/plans/" + plan + "/problem" + get;
        SlowConnections sending = new SlowConnections(root, senders, true, post, " ", isShort ? SHORT_PAUSE : PAUSE);
        SlowConnections reading =
                new SlowConnections(root, readers, false, downloads.repeat(PIPELINED / 2), downloads, READERS_PAUSE);
        out().printf(
                        "%d slow senders with %s and %d readers that do not read, for %d s while a plan is solved%n",
                        senders, name, readers, seconds);
        boolean isGood = measure(List.of(sending, reading), root, key);
        tell("senders", sending);
        tell("readers", reading);
        return isGood && sending.meanOpen() >= LEAST_OPEN && reading.meanOpen() >= LEAST_OPEN;
    }

    private void tell(String name, SlowConnections connections) {
        out().printf(
                        Locale.ROOT,
                        "%s: %.1f %% were open on the average; the service ended %d%n",
                        name,
                        100 * connections.meanOpen(),
                        connections.ended());
    }

    /** Asks for health, metrics and the list while others do something; whether the answers came in time. */
    private boolean measure(List<? extends Runnable> others, URI root, String key) throws InterruptedException {
        List<Latencies> measured = List.of(
                latencies("liveness", root.resolve("/actuator/health/liveness"), key),
                latencies("metrics", root.resolve("/actuator/prometheus"), key),
                latencies("list", root.resolve("/v1/plans"), key));
        List<Thread> threads = new ArrayList<>();
        others.forEach(one -> threads.add(start(one)));
        measured.forEach(one -> threads.add(start(one)));
        TimeUnit.SECONDS.sleep(seconds);
        threads.forEach(Thread::interrupt);
        for (Thread thread : threads) {
            thread.join();
        }
        measured.forEach(one -> out().println(one.text()));
        out().flush();
        return measured.stream().allMatch(Latencies::isGood);
    }

    private Latencies latencies(String name, URI address, String key) {
        return new Latencies(name, address, key, isShort ? SHORT_PATIENCE : 1);
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        return thread;
    }
}
