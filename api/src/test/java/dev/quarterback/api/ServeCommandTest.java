package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What {@code serve} refuses before it starts, each in one line and with the status of wrong usage. */
class ServeCommandTest {
    private static final int WRONG_USAGE = 2;

    @TempDir
    private Path folder;

    private String refusal(String... args) {
        StringWriter said = new StringWriter();
        CommandLine commands = Service.commandLine().setErr(new PrintWriter(said, true));
        assertThat(commands.execute(args)).isEqualTo(WRONG_USAGE);
        return said.toString().strip();
    }

    @Test
    void aPortThatDoesNotExist() {
        assertThat(refusal("serve", "--port", "65536"))
                .isEqualTo("quarterback serve: --port: there is no port 65536; see quarterback serve --help");
    }

    @Test
    void anAddressThatOthersReachWithoutAKey() {
        assertThat(refusal("serve", "--address", "0.0.0.0", "--data", folder.toString()))
                .startsWith(
                        "quarterback serve: --address: 0.0.0.0 can be reached by others, and there is no API key in "
                                + folder);
    }

    @Test
    void aFolderThatIsNone() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(refusal("serve", "--data", file.toString()))
                .isEqualTo("quarterback: --data: " + file + " cannot be made, as " + file
                        + " is no folder; choose another one");
    }

    @ParameterizedTest
    @CsvSource({"serve, ''", "serve, ' '", "keys list, ''", "keys add NAME, ''", "keys revoke 1, ''"})
    void aFolderWithoutAName(String command, String name) {
        String[] words = (command + " --data X").split(" ");
        words[words.length - 1] = name;
        String asked = command.replaceAll(" (NAME|1)$", "");

        assertThat(refusal(words))
                .isEqualTo("quarterback " + asked + ": invalid value for option '--data': names no folder;"
                        + " leave the option out for ~/.quarterback; see quarterback " + asked + " --help");
    }

    @Test
    void aDatabaseOfAnotherKind() {
        assertThat(refusal("serve", "--database", "jdbc:mysql://me:secret@host/db", "--data", folder.toString()))
                .isEqualTo("quarterback serve: --database: takes a PostgreSQL, jdbc:postgresql://host/database;"
                        + " --data says where the embedded one is; see quarterback serve --help");
    }

    @Test
    void anOptionThatThereIsNot() {
        assertThat(refusal("serve", "--prot", "8091"))
                .isEqualTo("quarterback serve: there is no '--prot' here; did you mean --port?;"
                        + " see quarterback serve --help");
    }

    @Test
    void aPortThatIsNoNumber() {
        assertThat(refusal("serve", "--port", "http"))
                .isEqualTo("quarterback serve: invalid value for option '--port': 'http' is no whole number;"
                        + " see quarterback serve --help");
    }

    /** The environment of a process is set at its start. */
    @ParameterizedTest
    @CsvSource({
        "QUARTERBACK_JOBS_ATONCE, abc, a whole number",
        "QUARTERBACK_JOBS_KEEPENDED, long, 'a time, e.g. 7d, 2s or 500ms'",
        "QUARTERBACK_LIMITS_BODY, big, 'a size, e.g. 256MB'"
    })
    void aSettingThatCannotBeRead(String name, String value, String expected) throws Exception {
        try (ServiceProcess service = ServiceProcess.launch(folder, Map.of(name, value))) {
            assertThat(service.awaitEnd(Duration.ofSeconds(60))).isEqualTo(WRONG_USAGE);
            assertThat(service.lines())
                    .contains("quarterback: " + name + ": '" + value + "' cannot be read as " + expected);
            assertThat(service.lines()).noneMatch(line -> line.contains("defect"));
        }
    }
}
