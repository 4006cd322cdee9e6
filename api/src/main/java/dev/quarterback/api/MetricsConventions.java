package dev.quarterback.api;

import com.sun.management.OperatingSystemMXBean;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has all metrics keep to the conventions of Prometheus, also those that libraries bring. */
@Configuration(proxyBeanMethods = false)
class MetricsConventions {
    private static final Map<String, String> MISSING_HELP = Map.of(
            "http.server.requests", "Time to answer requests, by path, method and status",
            "http.server.requests.active", "Requests that are being answered");

    /** Sessions, which there are none of, what a single search counts, and names or units against the conventions that say little or are given below. */
    private static final List<String> LEFT_OUT =
            List.of("optaplanner", "tomcat.sessions", "jvm.compilation.time", "process.cpu.time", "system.cpu.count");

    @Bean
    MeterFilter conventions() {
        return new MeterFilter() {
            @Override
            public MeterFilterReply accept(Meter.Id id) {
                return LEFT_OUT.stream().anyMatch(id.getName()::startsWith)
                        ? MeterFilterReply.DENY
                        : MeterFilterReply.NEUTRAL;
            }

            @Override
            public Meter.Id map(Meter.Id id) {
                String help = MISSING_HELP.get(id.getName());
                return help == null
                        ? id
                        : new Meter.Id(id.getName(), Tags.of(id.getTags()), id.getBaseUnit(), help, id.getType());
            }
        };
    }

    /** Under the name that it has in most programs. */
    @Bean
    MeterBinder processorTime() {
        return registry -> {
            if (ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system) {
                FunctionCounter.builder("process.cpu", system, each -> each.getProcessCpuTime() / 1e9)
                        .baseUnit("seconds")
                        .description("Processor time that this service has used")
                        .register(registry);
            }
        };
    }
}
