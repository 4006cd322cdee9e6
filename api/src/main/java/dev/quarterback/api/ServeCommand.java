package dev.quarterback.api;

import dev.quarterback.api.error.OutageLog;
import dev.quarterback.api.security.KeyFile;
import dev.quarterback.api.security.OwnerOnly;
import dev.quarterback.api.setting.DataFolder;
import dev.quarterback.file.WorkFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code serve}: starts the service. */
@Command(
        name = "serve",
        description = "Starts the service; settings beyond these are environment variables, see docs/service.md.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    /** No exit status: the service runs on. */
    static final int SERVING = -1;

    private static final int WRONG_USAGE = 2;
    private static final int INTERNAL_ERROR = 3;

    /** H2's codes. */
    private static final int FILE_IN_USE = 90020;

    private static final int FILE_DAMAGED = 90030;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "port (default: 8080)")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "A",
            defaultValue = "127.0.0.1",
            description = "address to bind to (default: 127.0.0.1); any but this machine's own needs API keys")
    private String address = "127.0.0.1";

    @Mixin
    private DataFolder data = new DataFolder();

    @Option(
            names = "--database",
            paramLabel = "JDBC-URL",
            description = "database (default: H2, in a file of the data folder); user and password of a PostgreSQL are "
                    + "taken from SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD")
    private @Nullable String database;

    @Override
    public Integer call() {
        requireOptions();
        Path folder = data.path().toAbsolutePath();
        InetAddress bound = bound();
        requireKeyUnlessLocal(bound, folder);
        WorkFolder work;
        try {
            OwnerOnly.folder(folder)
                    .forEach(warning -> spec.commandLine().getErr().println("quarterback: warning: " + warning));
            String fault = DiskFault.of(folder);
            if (fault != null) {
                return refuse("--data: " + fault);
            }
            work = WorkFolder.open(folder.resolve("work"), "");
        } catch (IOException e) {
            return refuse("--data: " + DiskFault.of(folder, e));
        }
        return serve(folder, bound, work);
    }

    private void requireOptions() {
        if (port < 0 || port > 65535) {
            throw new ParameterException(spec.commandLine(), "--port: there is no port " + port);
        }
        if (address.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--address: none given; 127.0.0.1 is this machine's own");
        }
        // An address may hold a password, so it is not repeated. H2's would have to say how it writes to lose nothing.
        if (database != null && !database.startsWith("jdbc:postgresql:")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--database: takes a PostgreSQL, jdbc:postgresql://host/database; --data says where the embedded one is");
        }
    }

    private void requireKeyUnlessLocal(InetAddress bound, Path folder) {
        if (!bound.isLoopbackAddress() && !new KeyFile(folder, Clock.systemUTC()).hasValid()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--address: " + address + " can be reached by others, and there is no API key in " + folder
                            + "; './quarterback keys add NAME --data " + folder + "' makes one");
        }
    }

    private int serve(Path folder, InetAddress bound, WorkFolder work) {
        // What is unpacked is large. Java itself has looked at this before and keeps to the system's folder.
        System.setProperty("java.io.tmpdir", work.path().toString());
        SpringApplication.getShutdownHandlers().add(work::close); // When the service has ended.
        SpringApplication application = new SpringApplication(ServiceApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setDefaultProperties(Map.of());
        try {
            ConfigurableApplicationContext service = application.run(arguments(folder, bound, work.path()));
            spec.commandLine().getErr().println("Quarterback listens on " + root(address, portOf(service)));
        } catch (RuntimeException e) {
            return refuse(e, folder);
        }
        return SERVING;
    }

    /** Looked up once: what was found harmless is what is bound. */
    private InetAddress bound() {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--address: no host is known as " + address
                            + "; 127.0.0.1 is this machine's own, 0.0.0.0 all of them");
        }
    }

    /** With {@code --port 0} any that is free. */
    static int portOf(ConfigurableApplicationContext service) {
        return Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                .getPort();
    }

    /** What to open in a browser; an address of IPv6 needs brackets there. */
    static String root(String address, int port) {
        String host = address.contains(":") && !address.startsWith("[") ? "[" + address + "]" : address;
        return "http://" + host + ":" + port;
    }

    private String[] arguments(Path folder, InetAddress bound, Path temporary) {
        Map<String, String> properties = new HashMap<>();
        properties.put("server.port", Integer.toString(port));
        properties.put("quarterback.address", bound.getHostAddress());
        properties.put(
                "server.address",
                bound.getHostAddress()); // Otherwise the environment could set another one, unguarded.
        properties.put("quarterback.data", folder.toString());
        properties.put("quarterback.work", temporary.toString());
        if (database != null) {
            properties.put("spring.datasource.url", database);
        }
        return properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    /** What users can do something about is told in a line. */
    private int refuse(RuntimeException failure, Path folder) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return refuse("--port: " + port + " is in use; choose another one");
            }
            if (cause instanceof java.net.BindException) {
                return refuse("--address: nothing can listen on " + root(address, port) + " (" + cause.getMessage()
                        + "); choose an address of this machine, and a port that is yours");
            }
            if (cause instanceof BindException setting) {
                return refuse(SettingFault.told(setting));
            }
            if (cause instanceof SQLException trouble) {
                return refuse(trouble, folder);
            }
        }
        LoggerFactory.getLogger(ServeCommand.class).error("the service cannot start", failure);
        spec.commandLine()
                .getErr()
                .println("quarterback: internal error: the service cannot start, see the log; this is a defect of"
                        + " Quarterback: please report it");
        return INTERNAL_ERROR;
    }

    private int refuse(SQLException trouble, Path folder) {
        return switch (trouble.getErrorCode()) {
            case FILE_IN_USE -> refuse("--data: another service uses " + folder + "; end it, or choose another folder");
            case FILE_DAMAGED ->
                refuse("--data: " + folder.resolve("quarterback.mv.db")
                        + " is damaged; move it away to begin anew, or bring back a copy");
            default -> refuse(isShared(trouble) ? "--database: " + shared(trouble) : embedded(trouble, folder));
        };
    }

    /** The address may also be in the environment. */
    private boolean isShared(SQLException trouble) {
        return database != null || trouble.getClass().getName().startsWith("org.postgresql.");
    }

    private static String embedded(SQLException trouble, Path folder) {
        String fault = DiskFault.of(folder);
        return "--data: " + (fault == null ? folder + " cannot be used: " + OutageLog.cause(trouble) : fault);
    }

    /** Its address may hold a password, so it is not repeated. */
    private static String shared(SQLException trouble) {
        String message =
                String.valueOf(trouble.getMessage()).lines().findFirst().orElse("unknown error");
        String cause = OutageLog.cause(trouble);
        return "it cannot be used: " + (message.contains(cause) ? message : message + " " + cause)
                + "; is it running, and are address, user and password right?";
    }

    private int refuse(String message) {
        spec.commandLine().getErr().println("quarterback: " + message);
        return WRONG_USAGE;
    }
}
