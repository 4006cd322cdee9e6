package dev.quarterback.api.security;

import dev.quarterback.api.setting.DataFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code keys}: makes, lists and revokes the service's API keys; a running service notices. */
@Command(
        name = "keys",
        description = "Makes, lists and revokes the API keys of the service; a running service notices at once.",
        mixinStandardHelpOptions = true)
public final class KeysCommand {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private DataFolder data = new DataFolder();

    /** For picocli. */
    public KeysCommand() {}

    private KeyFile keys() {
        return new KeyFile(data.path(), Clock.systemUTC());
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    @Command(
            name = "add",
            description = "Makes a key and prints it; it is not kept and cannot be shown again.",
            mixinStandardHelpOptions = true)
    int add(
            @Parameters(paramLabel = "NAME", description = "what it is for") String name,
            @Option(
                            names = "--role",
                            paramLabel = "read|plan|admin",
                            defaultValue = "plan",
                            converter = RoleConverter.class,
                            description = "read: sees plans; plan: also makes them; admin: also ends those of others "
                                    + "(default: plan)")
                    Role role)
            throws IOException {
        keepFromOthers();
        out().println(keys().add(name, role));
        return 0;
    }

    private void keepFromOthers() throws IOException {
        for (String warning : OwnerOnly.folder(data.path())) {
            spec.commandLine().getErr().println("quarterback: warning: " + warning);
        }
    }

    @Command(name = "list", description = "Lists the keys, without their secrets.", mixinStandardHelpOptions = true)
    int list() {
        for (ApiKey key : keys().keys()) {
            String state = key.isValid() ? "valid" : "revoked " + key.revokedAt();
            out().println(key.id() + "  " + key.role() + "  " + key.createdAt() + "  " + state + "  " + key.name());
        }
        return 0;
    }

    @Command(name = "revoke", description = "Ends the validity of a key.", mixinStandardHelpOptions = true)
    int revoke(@Parameters(paramLabel = "ID", description = "its id, as 'keys list' shows it") String id)
            throws IOException {
        if (keys().hasAny()) {
            keepFromOthers();
        }
        if (!keys().revoke(id)) {
            throw new ParameterException(
                    spec.commandLine(), "no valid key has the id " + id + "; 'keys list' shows them all");
        }
        return 0;
    }
}
