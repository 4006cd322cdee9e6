package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What documents show of the service, run as it stands there. CI has curl; where there is none this is left out. */
class DocumentedCallsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    /** The code of a document that talks to the service. */
    private static String code(String document) throws IOException {
        String text = Files.readString(ROOT.resolve(document));
        int start = text.indexOf("```sh\n") + "```sh\n".length();
        return text.substring(start, text.indexOf("```", start));
    }

    private static boolean hasCurl() {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "curl")));
    }

    @Test
    void aPlanIsMadeAndFetchedAsTheReadmeShowsIt() throws IOException, InterruptedException {
        assumeTrue(hasCurl(), "curl is not installed");
        try (RunningService service = RunningService.start(data)) {
            String output = run(code("README.md"), service.root().getPort());

            assertThat(output).contains("event: progress\ndata: {").contains("event: end\ndata: {");
            assertThat(output).contains("\"status\":\"DONE\"");
            assertThat(Files.readString(folder.resolve("plan.json"))).contains("\"upperBound\"");
        }
    }

    @Test
    void theLifeOfAPlanGoesAsTheGuideShowsIt() throws IOException, InterruptedException {
        assumeTrue(hasCurl(), "curl is not installed");
        try (RunningService service = RunningService.start(data)) {
            String output = run(code("docs/service.md"), service.root().getPort());

            assertThat(output).contains("event: progress\ndata: {").contains("event: end\ndata: {");
            assertThat(output).contains("\"status\":\"DONE\"").contains("{\"sound\":true,\"brokenRules\":[],");
            assertThat(Files.readString(folder.resolve("plan.json"))).contains("\"upperBound\"");
            List<String> trips = Files.readAllLines(folder.resolve("trips.csv"));
            assertThat(trips.get(0)).startsWith("trip,carrier,yard,");
            assertThat(trips.size()).isGreaterThan(100);
            assertThat(service.json("/v1/plans").get("plans")).isEmpty();
        }
    }

    /** Runs it where it finds the datasets; curl is told that port 8080 is another one here. */
    private String run(String code, int port) throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("datasets"), ROOT.resolve("datasets"));
        Files.writeString(folder.resolve(".curlrc"), "connect-to = \"localhost:8080:127.0.0.1:" + port + "\"\n");
        ProcessBuilder bash = new ProcessBuilder(List.of("bash", "-euo", "pipefail", "-c", code))
                .directory(folder.toFile())
                .redirectErrorStream(true);
        bash.environment().put("CURL_HOME", folder.toString());
        Process process = bash.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
