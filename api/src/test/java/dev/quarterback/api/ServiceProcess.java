package dev.quarterback.api;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** {@code serve} in a process of its own, on any free port, so that it can be killed. */
final class ServiceProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);
    private static final Pattern PORT = Pattern.compile("Quarterback listens on http://127\\.0\\.0\\.1:(\\d+)");

    private final Process process;
    private final Path log;

    private ServiceProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts the service without waiting for it.
     *
     * @param settings environment variables, such as {@code QUARTERBACK_JOBS_QUEUE}
     */
    static ServiceProcess launch(Path data, Map<String, String> settings) throws IOException {
        return launch(List.of(), data, settings);
    }

    /**
     * As {@link #launch(Path, Map)}.
     *
     * @param wrapper command that starts the command given to it
     */
    static ServiceProcess launch(List<String> wrapper, Path data, Map<String, String> settings) throws IOException {
        List<String> command = new ArrayList<>(wrapper);
        command.addAll(ArchivedClasses.java());
        command.addAll(List.of(Service.class.getName(), "serve", "--port", "0", "--data", data.toString()));
        Path log = Files.createTempFile(data, "service", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        return new ServiceProcess(builder.start(), log);
    }

    /** Starts the service and waits until it serves. */
    static ServiceProcess start(Path data, Map<String, String> settings) throws IOException {
        ServiceProcess service = launch(data, settings);
        service.awaitStart();
        return service;
    }

    RunningService awaitStart() {
        Awaitility.await()
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new AssertionError("The service ended: " + String.join("\n", lines()));
                    }
                    return port().isPresent() && hasLogged("Started Service");
                });
        return client();
    }

    /** Where it says that it listens; empty until then. */
    Optional<Integer> port() {
        return lines().stream()
                .map(PORT::matcher)
                .filter(Matcher::matches)
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst();
    }

    private Stream<String> messages() {
        return log().stream().map(line -> line.path("message").asString(""));
    }

    boolean hasLogged(String start) {
        return messages().anyMatch(message -> message.startsWith(start));
    }

    /** A client of the service. */
    RunningService client() {
        return RunningService.at(URI.create("http://127.0.0.1:" + port().orElseThrow()));
    }

    /** What the service has printed so far. */
    List<String> lines() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What it has logged so far; a last line may be cut short by a kill. */
    List<JsonNode> log() {
        return lines().stream()
                .filter(line -> line.startsWith("{") && line.endsWith("}"))
                .map(RunningService.JSON::readTree)
                .toList();
    }

    /** Lines of the log with this message. */
    List<JsonNode> log(String message) {
        return log().stream()
                .filter(line -> line.path("message").asString("").equals(message))
                .toList();
    }

    /** The command that the process runs, with its arguments. */
    String commandLine() throws IOException {
        return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")).replace('\0', ' ');
    }

    /** Ends the process as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks the process to end, as {@code kill} does. */
    void terminate() {
        process.destroy();
    }

    /** Sends a signal, e.g. {@code STOP}. */
    void signal(String name) throws IOException, InterruptedException {
        run("/bin/sh", "-c", "kill -" + name + " \"$0\"");
    }

    /** Runs a command on the process, whose id is the command's last word. */
    void run(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command));
        words.add(Long.toString(process.pid()));
        if (new ProcessBuilder(words).start().waitFor() != 0) {
            throw new AssertionError(words + " failed");
        }
    }

    /** Waits for the end of the process and gives its exit status. */
    int awaitEnd(Duration limit) throws InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("The service still runs: " + String.join("\n", lines()));
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        kill();
    }
}
