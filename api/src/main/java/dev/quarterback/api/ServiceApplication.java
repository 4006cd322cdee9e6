package dev.quarterback.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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

    /** The name of a type that the databases call differently. */
    @Bean
    FlywayConfigurationCustomizer binaryType(@Value("${spring.datasource.url}") String database) {
        return flyway -> {
            if (database.startsWith("jdbc:postgresql:")) {
                flyway.placeholders(Map.of("binary", "bytea"));
            }
        };
    }

    /** As the service starts. */
    @Bean
    FlywayMigrationStrategy migration() {
        return ServiceApplication::migrate;
    }

    /** A migration that failed, on a full disk, say, begins anew: H2 does not take back what it has done by then. */
    static void migrate(Flyway flyway) {
        flyway.repair();
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
