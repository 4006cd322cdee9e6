package dev.quarterback.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.postgresql.Driver;

/** What the driver of PostgreSQL is told of waiting. */
class DatabasePatienceTest {
    private final HikariDataSource pool = new HikariDataSource();

    private Properties told(String address) {
        pool.setJdbcUrl(address);
        new DatabasePatience().postProcessBeforeInitialization(pool, "dataSource");
        return pool.getDataSourceProperties();
    }

    @Test
    void withoutAWordOfTheOperatorItIsLimited() {
        assertThat(told("jdbc:postgresql://host/db"))
                .isEqualTo(Map.of("connectTimeout", "5", "socketTimeout", "20", "tcpKeepAlive", "true"));
    }

    @Test
    void theSettingsOfThePoolStay() {
        pool.addDataSourceProperty("socketTimeout", "120");

        assertThat(told("jdbc:postgresql://host/db"))
                .isEqualTo(Map.of("connectTimeout", "5", "socketTimeout", "120", "tcpKeepAlive", "true"));
    }

    @Test
    void theAddressOutweighsAll() {
        String address = "jdbc:postgresql://host/db?socketTimeout=120";

        Properties used = Driver.parseURL(address, told(address));

        assertThat(used).isNotNull();
        assertThat(used.getProperty("socketTimeout")).isEqualTo("120");
        assertThat(used.getProperty("connectTimeout")).isEqualTo("5");
    }

    @Test
    void anotherDatabaseIsToldNothing() {
        assertThat(told("jdbc:h2:mem:any")).isEmpty();
    }
}
