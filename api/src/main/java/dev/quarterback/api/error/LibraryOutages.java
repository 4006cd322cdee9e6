package dev.quarterback.api.error;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Has the service tell of an outage where a library would log it with its trace: the queue, the connection pool, the
 * transactions and the health checks do so at each try.
 */
@Component
@Lazy(false)
class LibraryOutages extends TurboFilter implements DisposableBean {
    private static final String OURS = "dev.quarterback.";

    private final OutageLog outages;
    private final @Nullable LoggerContext logs;

    LibraryOutages(OutageLog outages) {
        this.outages = outages;
        logs = LoggerFactory.getILoggerFactory() instanceof LoggerContext logback ? logback : null;
        if (logs != null) {
            logs.addTurboFilter(this);
        }
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            @Nullable Object @Nullable [] params,
            @Nullable Throwable thrown) {
        if (!level.isGreaterOrEqual(Level.WARN) || logger.getName().startsWith(OURS)) {
            return FilterReply.NEUTRAL;
        }
        Throwable trouble = thrown == null ? lastOf(params) : thrown;
        if (trouble == null || !DatabaseOutage.isBehind(trouble)) {
            return FilterReply.NEUTRAL;
        }
        outages.tell(OutageLog.Kind.DATABASE, trouble);
        return FilterReply.DENY;
    }

    private static @Nullable Throwable lastOf(@Nullable Object @Nullable [] params) {
        return params != null && params.length > 0 && params[params.length - 1] instanceof Throwable trouble
                ? trouble
                : null;
    }

    @Override
    public void destroy() {
        if (logs != null) {
            logs.getTurboFilterList().remove(this);
        }
    }
}
