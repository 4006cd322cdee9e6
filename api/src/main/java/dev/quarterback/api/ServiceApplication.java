package dev.quarterback.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
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

    /** The folder of bodies while they are read. */
    @Bean
    Path bodyFolder(Settings settings) throws IOException {
        Path work = settings.work();
        return Files.createDirectories(work == null ? settings.data().resolve("bodies") : work);
    }
}
