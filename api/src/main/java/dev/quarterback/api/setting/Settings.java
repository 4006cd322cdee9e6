package dev.quarterback.api.setting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the service; each can be given as an environment variable, e.g. {@code QUARTERBACK_LIMITS_SECONDS=600}.
 *
 * @param data folder of the database, the API keys and temporary files
 * @param work folder of this process's temporary files; null for {@code bodies} in the data folder
 * @param address address that the service is bound to
 * @param allowedOrigins origins of web pages that may call; none by default
 */
@ConfigurationProperties("quarterback")
public record Settings(
        Path data,
        @Nullable Path work,
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue Limits limits,
        @DefaultValue Jobs jobs) {

    /** The folder of this process's temporary files. */
    public Path workFolder() {
        return work == null ? data.resolve("bodies") : work;
    }

    /**
     * What a request may ask for.
     *
     * @param body bytes of a body, unpacked
     * @param orders orders of a problem
     * @param days planning days of a problem
     * @param seconds of planning
     * @param requestsPerMinute of one API key; of all callers together where there are no keys
     * @param burst requests that one key may make at once
     * @param quarters quarters that are kept at once
     * @param listeners event streams at once
     * @param readers bodies read at once, and large answers made at once; more wait for their turn
     * @param spool bytes on disk of bodies and answers that are under way, all together; answers take at most half of them
     */
    public record Limits(
            @DefaultValue("256MB") DataSize body,
            @DefaultValue("2000000") int orders,
            @DefaultValue("400") int days,
            @DefaultValue("86400") double seconds,
            @DefaultValue("3000") int requestsPerMinute,
            @DefaultValue("1000") int burst,
            @DefaultValue("100") int quarters,
            @DefaultValue("1000") int listeners,
            @DefaultValue("4") int readers,
            @DefaultValue("4GB") DataSize spool) {}

    /**
     * How jobs run.
     *
     * @param atOnce jobs that solve at once; 0 for as many as there are cores
     * @param queue jobs that may wait
     * @param keepEnded how long ended jobs are kept
     * @param savePause the least time between two saves of a job's plan; large plans are saved less often
     * @param poll how often to look for jobs that are due
     * @param heartbeat how often a running job tells that it is alive; after four missed ones it goes on elsewhere
     */
    public record Jobs(
            @DefaultValue("0") int atOnce,
            @DefaultValue("100") int queue,
            @DefaultValue("7d") Duration keepEnded,
            @DefaultValue("2s") Duration savePause,
            @DefaultValue("1s") Duration poll,
            @DefaultValue("1500ms") Duration heartbeat) {

        /** Jobs that solve at once. */
        public int threads() {
            return atOnce > 0 ? atOnce : Runtime.getRuntime().availableProcessors();
        }
    }
}
