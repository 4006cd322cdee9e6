package dev.quarterback.api;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * How long a PostgreSQL is waited for that does not answer.
 *
 * <p>Its driver would wait for ever: a connection that was cut without a word would hold its thread until the process
 * ends. What its address or the settings of the pool say outweighs this.
 */
@Component
class DatabasePatience implements BeanPostProcessor {
    /** In seconds; an answer that takes longer, to a large problem, say, is none. */
    private static final Map<String, String> LIMITS =
            Map.of("connectTimeout", "5", "socketTimeout", "20", "tcpKeepAlive", "true");

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
                && pool.getJdbcUrl() != null
                && pool.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            LIMITS.forEach(pool.getDataSourceProperties()::putIfAbsent);
        }
        return bean;
    }
}
