package dev.quarterback.api.quarter;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.job.JobQueue;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.job.NewJob;
import dev.quarterback.api.setting.Settings;
import dev.quarterback.api.store.QuarterDayRows;
import dev.quarterback.api.store.Quarters;
import dev.quarterback.api.store.StoredDay;
import dev.quarterback.api.store.StoredQuarter;
import dev.quarterback.api.web.Body;
import dev.quarterback.api.web.BodyFields;
import dev.quarterback.api.web.BodyReader;
import dev.quarterback.api.web.Inputs;
import dev.quarterback.format.PathReader;
import dev.quarterback.path.SamplePath;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what mornings are told, each once and in their order, and has them planned. */
@Component
class DaySubmission {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String DAY = "day";
    private static final String EVENTS = "events";
    private static final BodyFields FIELDS = new BodyFields(List.of(DAY), List.of(EVENTS), Set.of(DAY));
    private static final int LONGEST_DAY = 100;

    private final BodyReader bodies;
    private final HeldQuarters held;
    private final QuarterStates states;
    private final Quarters quarters;
    private final QuarterDayRows days;
    private final JobQueue queue;
    private final double seconds;

    DaySubmission(
            BodyReader bodies,
            HeldQuarters held,
            QuarterStates states,
            Quarters quarters,
            QuarterDayRows days,
            JobQueue queue,
            Settings settings) {
        this.bodies = bodies;
        this.held = held;
        this.states = states;
        this.quarters = quarters;
        this.days = days;
        this.queue = queue;
        seconds = settings.limits().seconds();
    }

    /**
     * Queues the planning of the morning that a request tells; one that is told again as before is the same.
     *
     * @throws ApiException with all that is wrong with the body; or when the morning was told otherwise before, or another one
     *     comes next
     */
    DayMetadata submit(String id, HttpServletRequest request, String caller) throws IOException {
        StoredQuarter quarter = held.get(id);
        return bodies.read(request, FIELDS, body -> submit(quarter, body, caller));
    }

    private DayMetadata submit(StoredQuarter quarter, Body body, String caller) throws IOException {
        Inputs inputs = new Inputs(body);
        LocalDate day = day(inputs).orElse(null);
        LocalDate before = (day == null ? quarter.firstDay() : day).minusDays(1);
        RunningQuarter running = held.running(quarter, before);
        SamplePath told = body.has(EVENTS)
                ? inputs.read(EVENTS, in -> PathReader.read(in, running.problem()))
                        .orElse(null)
                : SamplePath.smooth(running.problem().name());
        if (day == null || told == null) {
            inputs.requireFaultless();
            throw new IllegalStateException("A body without a fault that cannot be read.");
        }
        DayEvents events = new DayEvents(running, day, inputs);
        events.checkDays(told);
        inputs.requireFaultless();
        return submit(quarter, day, told, inputs, events, caller);
    }

    private DayMetadata submit(
            StoredQuarter quarter, LocalDate day, SamplePath told, Inputs inputs, DayEvents events, String caller)
            throws IOException {
        List<DayMetadata> all = states.days(quarter.id());
        DayMetadata earlier =
                all.stream().filter(one -> one.day().equals(day)).findFirst().orElse(null);
        if (earlier != null && earlier.status() != JobStatus.FAILED) {
            return again(quarter, earlier, told);
        }
        requireNext(quarter, day, earlier, all);
        events.checkState(told, held.planned(quarter, day.minusDays(1)).orElse(null));
        inputs.requireFaultless();
        JobQueue.Place place = queue.reserveOrRefuse();
        try {
            queue(quarter.id(), day, told, caller);
        } catch (DuplicateKeyException e) { // It has come twice at once, and the other one was faster.
            return again(quarter, state(quarter, day), told);
        } finally {
            place.giveBack();
        }
        return state(quarter, day);
    }

    private static Optional<LocalDate> day(Inputs inputs) throws IOException {
        JsonNode value = inputs.bytes(DAY, LONGEST_DAY).map(JSON::readTree).orElse(null);
        if (value == null) {
            return Optional.empty();
        }
        String text = value.isString() ? value.stringValue() : "";
        try {
            if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeException e) {
            // Told below.
        }
        inputs.add("/" + DAY, "expected a day of the calendar, such as \"2019-06-24\"");
        return Optional.empty();
    }

    /** The same morning, unless it is told otherwise. */
    private DayMetadata again(StoredQuarter quarter, DayMetadata earlier, SamplePath told) throws IOException {
        List<byte[]> before = days.told(quarter.id(), earlier.day());
        if (!Packed.path(before.get(before.size() - 1)).equals(told)) {
            throw new ApiException(
                    ErrorCode.OTHER_EVENTS,
                    earlier.day() + " was told other events before, and what was planned by them stands; tell what was"
                            + " missed of vehicles and vessels on the next morning, or start another quarter.");
        }
        return earlier;
    }

    private static void requireNext(
            StoredQuarter quarter, LocalDate day, @Nullable DayMetadata earlier, List<DayMetadata> all) {
        DayMetadata last = all.isEmpty() ? null : all.get(all.size() - 1);
        LocalDate next = earlier != null
                ? day
                : last == null ? quarter.firstDay() : last.day().plusDays(1);
        if (next.isAfter(quarter.lastDay().plusDays(1))) {
            throw new ApiException(
                    ErrorCode.OUT_OF_ORDER, "The quarter is over since " + quarter.lastDay() + "; start another one.");
        }
        if (!day.equals(next)) {
            throw new ApiException(
                    ErrorCode.OUT_OF_ORDER,
                    "The morning of " + next + " comes next; tell it first, without events where nothing happened.");
        }
        DayMetadata before = earlier == null ? last : null;
        if (before != null && before.status() == JobStatus.FAILED) {
            throw new ApiException(
                    ErrorCode.OUT_OF_ORDER, "The morning of " + before.day() + " could not be planned; tell it again.");
        }
        if (before != null && !before.status().isEnd()) {
            throw new ApiException(
                    ErrorCode.STILL_PLANNING, "The morning of " + before.day() + " is not planned yet; wait for it.");
        }
    }

    private void queue(String id, LocalDate day, SamplePath told, String caller) {
        String job = UUID.randomUUID().toString();
        queue.submit(new NewJob(job, DayHandler.KIND, null, caller, seconds), () -> {
            if (!quarters.hold(id)) {
                throw HeldQuarters.unknown(); // It was deleted a moment ago.
            }
            Optional<StoredDay> failed = days.of(id).stream()
                    .filter(one -> one.morning().equals(day))
                    .findFirst();
            if (failed.isEmpty()) {
                days.insert(id, day, job, Packed.of(told));
            } else if (!states.isOver(failed.get())) {
                throw new DuplicateKeyException("It was told again meanwhile.");
            } else {
                days.replace(id, day, failed.get().jobId(), job, Packed.of(told));
            }
            return job;
        });
    }

    private DayMetadata state(StoredQuarter quarter, LocalDate day) {
        return states.days(quarter.id()).stream()
                .filter(one -> one.day().equals(day))
                .findFirst()
                .orElseThrow(HeldQuarters::unknown);
    }
}
