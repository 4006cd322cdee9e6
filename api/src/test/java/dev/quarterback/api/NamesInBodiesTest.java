package dev.quarterback.api;

import static dev.quarterback.api.RunningService.body;
import static dev.quarterback.api.RunningService.dataset;
import static dev.quarterback.api.RunningService.oneOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts in bodies are texts: none makes the service open a file or call an address. */
class NamesInBodiesTest {
    private static final String CONTENT = "the content of a file";

    @TempDir
    private static Path data;

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start(data);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void noTextIsTakenForAFileOrAnAddress() throws IOException {
        Path secret = Files.writeString(data.resolve("secret.json"), CONTENT);
        sendEverywhere("any"); // Makes the files that the service itself needs.
        Set<Path> before = files();
        try (ServerSocket listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";
            for (String name :
                    List.of(address, secret.toString(), secret.toUri().toString(), "../secret.json", "~/x")) {
                sendEverywhere(name);
            }
            listener.setSoTimeout(500);
            assertThatExceptionOfType(SocketTimeoutException.class)
                    .isThrownBy(() -> listener.accept().close());
        }
        assertThat(files()).isEqualTo(before);
        assertThat(secret).hasContent(CONTENT);
    }

    private static Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.collect(Collectors.toSet());
        }
    }

    /** In place of each name, id and center of the problem, of a plan, and of the options. */
    private static void sendEverywhere(String name) {
        String problem = oneOrder();
        for (String text : List.of("one-order", "M3", "FRE", "Fremont factory", "SAC", "C1", "O1", "2019-06-24")) {
            String renamed = problem.replace("\"" + text + "\"", "\"" + name + "\"");
            String plan = dataset("tiny/one-order.best.plan.json").replace("\"" + text + "\"", "\"" + name + "\"");
            String id = null;
            var answer = service.post("/v1/plans", body(renamed, "{\"seconds\": 0.05}"));
            if (answer.statusCode() == 202) {
                id = RunningService.JSON.readTree(answer.body()).get("id").stringValue();
                service.await(id, "DONE");
                assertThat(service.get("/v1/plans/" + id + "/result", "Accept", "text/csv")
                                .body())
                        .doesNotContain(CONTENT);
            } else {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
                assertThat(answer.body()).doesNotContain(CONTENT);
            }
            assertThat(service.post("/v1/checks", "{\"problem\": " + renamed + ", \"plan\": " + plan + "}")
                            .body())
                    .doesNotContain(CONTENT);
        }
        assertThat(service.post("/v1/plans", body(problem, "{\"from\": \"" + name + "\"}"))
                        .statusCode())
                .isEqualTo(422);
    }
}
