package dev.quarterback.api;

import dev.quarterback.api.setting.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/** The service's parts, found by Spring below this package. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
class ServiceApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** What the two databases do not have alike. */
    @Bean
    FlywayConfigurationCustomizer dialect(@Value("${spring.datasource.url}") String database) {
        return flyway -> flyway.placeholders(placeholders(database.startsWith("jdbc:postgresql:")));
    }

    /** The name of the type of bytes, and what makes a line a comment for the other database. */
    static Map<String, String> placeholders(boolean isPostgres) {
        return isPostgres
                ? Map.of("binary", "bytea", "onH2", "-- ", "onPostgres", "")
                : Map.of("binary", "blob", "onH2", "", "onPostgres", "-- ");
    }

    /** As the service starts. */
    @Bean
    FlywayMigrationStrategy migration() {
        return ServiceApplication::migrate;
    }

    /** A migration that failed, on a full disk, say, begins anew: H2 does not take back what it has done by then. */
    static void migrate(Flyway flyway) {
        if (Arrays.stream(flyway.info().all()).anyMatch(one -> one.getState().isFailed())) {
            flyway.repair();
        }
        flyway.migrate();
    }

    /** The folder of bodies while they are read. */
    @Bean
    Path bodyFolder(Settings settings) throws IOException {
        return Files.createDirectories(settings.workFolder());
    }

    /** Tomcat's own folders, which hold nothing; otherwise they would stay in the temporary folder when it is killed. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> webServerFolders(Settings settings) {
        return factory -> {
            Path folder = settings.workFolder().resolve("tomcat");
            try {
                Path documents = Files.createDirectories(folder.resolve("documents"));
                factory.setBaseDirectory(folder.toFile());
                factory.setDocumentRoot(documents.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
