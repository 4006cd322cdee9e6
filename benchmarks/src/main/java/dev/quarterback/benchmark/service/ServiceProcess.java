package dev.quarterback.benchmark.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A service in a process of its own, with new data, on a port that was free. */
final class ServiceProcess implements AutoCloseable {
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern MOST_MEMORY = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private final Path jar;
    private final Process process;
    private final Path data;
    private final URI root;

    private ServiceProcess(Path jar, Process process, Path data, URI root) {
        this.jar = jar;
        this.process = process;
        this.data = data;
        this.root = root;
    }

    /** Starts it and waits until it takes requests. */
    static ServiceProcess start(Path jar, List<String> javaOptions) throws IOException {
        Path data = Files.createTempDirectory("quarterback-load");
        return start(jar, javaOptions, Map.of(), data, line -> {});
    }

    /** As {@link #start(Path, List)}, with settings by environment variables, such as {@code QUARTERBACK_JOBS_QUEUE}. */
    static ServiceProcess start(Path jar, List<String> javaOptions, Map<String, String> settings) throws IOException {
        Path data = Files.createTempDirectory("quarterback-load");
        return start(jar, javaOptions, settings, data, line -> {});
    }

    /**
     * As {@link #start(Path, List)}.
     *
     * @param settings environment variables
     * @param data folder of its own, which is deleted at the end
     * @param log is told each line that it prints once it takes requests
     */
    static ServiceProcess start(
            Path jar, List<String> javaOptions, Map<String, String> settings, Path data, Consumer<String> log)
            throws IOException {
        if (!Files.isReadable(jar)) {
            throw new IOException(jar + ": cannot be read; 'mvn -q -pl api -am package -DskipTests' makes it");
        }
        List<String> command = command(jar, javaOptions, "serve", "--port", "0", "--data", data.toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(settings);
        Process process = builder.start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        URI root = URI.create("http://127.0.0.1:" + port(lines));
        Thread drain = new Thread(() -> drain(lines, log), "log"); // A full pipe would stop it.
        drain.setDaemon(true);
        drain.start();
        return new ServiceProcess(jar, process, data, root);
    }

    private static List<String> command(Path jar, List<String> javaOptions, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** Makes an API key of role admin; from then on every call needs one. */
    String addKey(String name) throws IOException, InterruptedException {
        Process keys = new ProcessBuilder(
                        command(jar, List.of(), "keys", "add", name, "--role", "admin", "--data", data.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = keys.inputReader(StandardCharsets.UTF_8)) {
            String key = out.readLine();
            if (keys.waitFor() != 0 || key == null) {
                throw new IOException("No API key was made.");
            }
            return key;
        }
    }

    private static int port(BufferedReader log) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
            all.append(line).append('\n');
        }
        throw new IOException("The service has not started:\n" + all);
    }

    private static void drain(BufferedReader lines, Consumer<String> log) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                log.accept(line);
            }
        } catch (IOException e) {
            // The process has ended.
        }
    }

    URI root() {
        return root;
    }

    /** Sends a signal, e.g. {@code STOP}. */
    void signal(String name) throws IOException, InterruptedException {
        run("/bin/sh", "-c", "kill -" + name + " \"$0\"");
    }

    /** Runs a command on the process, whose id is its last word. */
    void run(String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command));
        words.add(Long.toString(process.pid()));
        if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
            throw new IOException(String.join(" ", words) + " failed");
        }
    }

    /** The most memory that it has had, in MiB; 0 where the system does not tell. */
    long mostMemoryMib() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        Matcher most = MOST_MEMORY.matcher(Files.readString(status));
        return most.find() ? Long.parseLong(most.group(1)) / 1024 : 0;
    }

    /** Processor time that it has used, in seconds; 0 where the system does not tell. */
    long cpuSeconds() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toSeconds();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
