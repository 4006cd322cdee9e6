package dev.quarterback.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine;

/** Making, listing and revoking API keys, and what is kept of them. */
class KeysCommandTest {
    @TempDir
    private Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int keys(String... arguments) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = data.toString();
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLine(new KeysCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }

    private KeyFile file() {
        return new KeyFile(data, Clock.systemUTC());
    }

    @Test
    @EnabledIf("hasSharedMemory")
    void keysBelowTheFolderOfDevicesAreKept() throws IOException {
        data = Files.createTempDirectory(Path.of("/dev/shm"), "keys-command-test");
        try {
            assertThat(keys("add", "first")).isZero();
            assertThat(keys("add", "second")).isZero();
            assertThat(keys("list")).isZero();
            assertThat(out.toString().lines())
                    .satisfiesExactly(
                            line -> assertThat(line).endsWith("  first"),
                            line -> assertThat(line).endsWith("  second"));
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    static boolean hasSharedMemory() {
        return Files.isWritable(Path.of("/dev/shm"));
    }

    @Test
    void aKeyIsPrintedOnceAndKeptAsAHash() throws IOException {
        assertThat(keys("add", "planning desk")).isZero();
        String text = out.toString().strip();

        assertThat(text).matches("qb_[0-9a-f]{12}_[A-Za-z0-9_-]{43}");
        String kept = Files.readString(data.resolve("keys.json"));
        assertThat(kept).doesNotContain(text.substring("qb_".length() + 12 + 1));
        assertThat(kept).contains("planning desk").contains("\"plan\"").containsPattern("[0-9a-f]{64}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys.json"))))
                .isEqualTo("rw-------");
        assertThat(keys("list")).isZero();
        assertThat(out.toString())
                .startsWith(text.substring(3, 15) + "  plan  ")
                .contains("valid  planning desk");
        assertThat(out.toString()).doesNotContain(text);
    }

    @Test
    void onlyTheWholeTextIsTheKey() {
        keys("add", "any", "--role", "read");
        String text = out.toString().strip();

        assertThat(file().find(text))
                .hasValueSatisfying(key -> assertThat(key.role()).isEqualTo(Role.READ));
        assertThat(file().find(text.substring(0, text.length() - 1))).isEmpty();
        assertThat(file().find(text + "A")).isEmpty();
        assertThat(file().find(text.toLowerCase(Locale.ROOT) + "é")).isEmpty();
        assertThat(file().find("")).isEmpty();
    }

    @Test
    void aRevokedKeyIsListedAndWorthNothing() {
        keys("add", "old");
        String text = out.toString().strip();
        String id = text.substring(3, 15);

        assertThat(keys("revoke", id)).isZero();

        assertThat(file().find(text)).isEmpty();
        assertThat(file().hasAny()).isTrue();
        assertThat(file().hasValid()).isFalse();
        keys("list");
        assertThat(out.toString()).contains(id).contains("revoked 2");
        assertThat(keys("revoke", id)).isEqualTo(2);
        assertThat(err.toString()).startsWith("no valid key has the id " + id);
    }

    @Test
    void thatAFolderIsTakenFromOthersIsTold() throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        String told = "quarterback: warning: " + data.toRealPath()
                + " was open to others (rwxr-xr-x) and is now its owner's alone\n";

        keys("add", "first");
        assertThat(err).hasToString(told);
        String id = out.toString().substring(3, 15);
        keys("add", "second");
        assertThat(err.toString()).isEmpty();
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        keys("revoke", id);
        assertThat(err).hasToString(told);
    }

    @Test
    void aRoleThatThereIsNotIsRefused() {
        assertThat(keys("add", "any", "--role", "root")).isEqualTo(2);
        assertThat(err.toString()).contains("--role").contains("there is no role 'root', only read, plan, admin");
        assertThat(data.resolve("keys.json")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "add, Makes a key, --role=read|plan|admin, (default: plan)",
        "list, Lists the keys, --help, --data",
        "revoke, Ends the validity, ID, --data"
    })
    void eachCommandHasItsHelp(String command, String does, String takes, String andAlso) {
        assertThat(keys(command, "--help")).isZero();
        assertThat(out.toString().replaceAll("\\s+", " ")).contains(does, takes, andAlso);
        assertThat(err.toString()).isEmpty();
        assertThat(data).isEmptyDirectory();
    }

    /** How long a comparison takes must not tell how much of a hash is right. */
    @Test
    void hashesAreComparedInConstantTime() {
        JavaClass keyFile = new ClassFileImporter().importClass(KeyFile.class);

        assertThat(keyFile.getMethodCallsFromSelf())
                .filteredOn(call -> call.getTarget().getOwner().isEquivalentTo(MessageDigest.class))
                .extracting(call -> call.getTarget().getName())
                .contains("isEqual");
        assertThat(keyFile.getMethodCallsFromSelf())
                .filteredOn(call -> call.getTarget().getName().equals("hash")
                        && call.getTarget().getOwner().isEquivalentTo(ApiKey.class))
                .hasSize(1); // Whose bytes go to isEqual.
    }
}
