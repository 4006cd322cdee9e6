package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service in this process, on a port and with data of its own, and a client of it. */
final class RunningService implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.builder().build();
    static final Path DATASETS = Path.of("..", "datasets");
    static final String[] AS_JSON = {"Content-Type", "application/json"};

    private final URI root;
    private final @Nullable ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningService(URI root, @Nullable ConfigurableApplicationContext context) {
        this.root = root;
        this.context = context;
    }

    /** A client of a service that runs already; closing it ends nothing. */
    static RunningService at(URI root) {
        return new RunningService(root, null);
    }

    /** Starts the service; settings are as {@code quarterback.jobs.queue=3}. */
    static RunningService start(Path data, String... settings) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("server.port", "0");
        arguments.put("quarterback.data", data.toAbsolutePath().toString());
        arguments.put("logging.level.root", "warn");
        for (String setting : settings) {
            int sign = setting.indexOf('=');
            arguments.put(setting.substring(0, sign), setting.substring(sign + 1));
        }
        SpringApplication application = new SpringApplication(ServiceApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        ConfigurableApplicationContext context = application.run(arguments.entrySet().stream()
                .map(argument -> "--" + argument.getKey() + "=" + argument.getValue())
                .toArray(String[]::new));
        String port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
        return new RunningService(URI.create("http://127.0.0.1:" + port), context);
    }

    /** Sends bytes as they are and gives all that comes back until the connection ends. */
    String raw(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), root.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }

    /** Changes rows in the database of a service that was started here. */
    void change(String sql, Object... values) {
        int rows = Objects.requireNonNull(context)
                .getBean(JdbcClient.class)
                .sql(sql)
                .params(values)
                .update();
        assertThat(rows).as(sql).isPositive();
    }

    URI root() {
        return root;
    }

    static BodyPublisher none() {
        return BodyPublishers.noBody();
    }

    HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        return send(method, path, body, BodyHandlers.ofString(), headers);
    }

    <T> HttpResponse<T> send(
            String method, String path, BodyPublisher body, HttpResponse.BodyHandler<T> handler, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(root.resolve(path)).method(method, body).timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new AssertionError(method + " " + path + " has no answer", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, none(), headers);
    }

    HttpResponse<InputStream> open(String path) {
        return send("GET", path, none(), BodyHandlers.ofInputStream());
    }

    HttpResponse<String> post(String path, String json, String... headers) {
        String[] all = Arrays.copyOf(AS_JSON, AS_JSON.length + headers.length);
        System.arraycopy(headers, 0, all, AS_JSON.length, headers.length);
        return send("POST", path, BodyPublishers.ofString(json), all);
    }

    HttpResponse<String> postBytes(String path, byte[] body, String... headers) {
        String[] all = Arrays.copyOf(AS_JSON, AS_JSON.length + headers.length);
        System.arraycopy(headers, 0, all, AS_JSON.length, headers.length);
        return send("POST", path, BodyPublishers.ofByteArray(body), all);
    }

    JsonNode json(String path) {
        return JSON.readTree(get(path).body());
    }

    /** Submits a problem and gives the id of its plan. */
    String submit(String problem, String options) {
        HttpResponse<String> answer = post("/v1/plans", body(problem, options));
        if (answer.statusCode() != 202) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body()).get("id").stringValue();
    }

    static String body(String problem, String options) {
        return "{\"problem\": " + problem + ", \"options\": " + options + "}";
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }

    /** The files with bodies, or parts of them, that are in a service's data. */
    static List<Path> bodies(Path data) throws IOException {
        List<Path> bodies = new ArrayList<>();
        Files.walkFileTree(data, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.getFileName().toString().matches("(body|problem|answer).*")) {
                    bodies.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE; // Removed meanwhile.
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return bodies;
    }

    /** Waits until a plan has one of the statuses, and gives its metadata. */
    JsonNode await(String id, String... statuses) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> json("/v1/plans/" + id),
                        plan -> List.of(statuses).contains(plan.get("status").stringValue()));
    }

    static String dataset(String file) {
        try {
            return Files.readString(DATASETS.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String oneOrder() {
        return dataset("tiny/one-order.json");
    }

    static String story() {
        return dataset("final-week/na-2019-q2.json");
    }
}
