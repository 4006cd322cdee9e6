package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Where the service may be reached. */
class AddressTest {
    @TempDir
    private Path data;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.0.0.0      | --address: 0.0.0.0 can be reached by others, and there is no API key in ",
                "::           | --address: :: can be reached by others, and there is no API key in ",
                "192.0.2.1    | --address: 192.0.2.1 can be reached by others, and there is no API key in ",
                "no.host.invalid | --address: no host is known as no.host.invalid; 127.0.0.1 is this machine's own",
                "'  '         | --address: none given",
            })
    void addressesThatOthersCanReachNeedKeys(String address, String message) {
        StringWriter err = new StringWriter();

        int status = new CommandLine(new ServeCommand())
                .setErr(new PrintWriter(err, true))
                .execute("--address", address, "--port", "0", "--data", data.toString());

        assertThat(status).isEqualTo(2);
        assertThat(err.toString()).startsWith(message);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, http://127.0.0.1:8080", "::1, http://[::1]:8080", "localhost, http://localhost:8080"})
    void whatIsToldAtTheStartCanBeOpened(String address, String root) {
        assertThat(ServeCommand.root(address, 8080)).isEqualTo(root);
    }

    private static Optional<InetAddress> addressForOthers() throws IOException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .findFirst();
    }

    /** The environment is set as it may be on a machine where other services run. */
    @Test
    void onlyThisMachineReachesItWhateverTheEnvironmentSays() throws IOException {
        Optional<InetAddress> others = addressForOthers();
        assumeTrue(others.isPresent(), "this machine has no address that others can reach");
        Map<String, String> environment = Map.of(
                "SERVER_ADDRESS", "0.0.0.0",
                "QUARTERBACK_ADDRESS", "0.0.0.0",
                "QUARTERBACK_LIMITS_REQUESTSPERMINUTE", "1",
                "QUARTERBACK_LIMITS_BURST", "1");
        try (ServiceProcess service = ServiceProcess.start(data, environment)) {
            int port = service.port().orElseThrow();
            assertThat(status(port)).isEqualTo(200);
            assertThat(status(port)).isEqualTo(429); // As the environment has set it.
            assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new Socket(others.get(), port).close());
        }
    }

    private static int status(int port) throws IOException {
        var connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + "/v1/plans").toURL().openConnection();
        return connection.getResponseCode();
    }
}
