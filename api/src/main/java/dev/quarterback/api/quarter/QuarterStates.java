package dev.quarterback.api.quarter;

import dev.quarterback.api.error.ApiException;
import dev.quarterback.api.error.ErrorCode;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobRunner;
import dev.quarterback.api.job.JobStatus;
import dev.quarterback.api.job.JobStore;
import dev.quarterback.api.store.QuarterDayRows;
import dev.quarterback.api.store.Quarters;
import dev.quarterback.api.store.StoredDay;
import dev.quarterback.api.store.StoredQuarter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Quarters and how far their mornings are.
 *
 * <p>Jobs are read before what they come to: the figures of a morning whose job has ended are there.
 */
@Component
class QuarterStates {
    private final Quarters quarters;
    private final QuarterDayRows days;
    private final JobStore jobs;
    private final JobRunner runner;

    QuarterStates(Quarters quarters, QuarterDayRows days, JobStore jobs, JobRunner runner) {
        this.quarters = quarters;
        this.days = days;
        this.jobs = jobs;
        this.runner = runner;
    }

    /** A quarter with all its mornings. */
    QuarterMetadata of(StoredQuarter quarter) {
        List<DayMetadata> all = days(quarter.id());
        return QuarterMetadata.of(quarter, all.isEmpty() ? null : all.get(all.size() - 1), all);
    }

    /** The mornings of a quarter in their order. */
    List<DayMetadata> days(String quarterId) {
        Map<String, Job> first = jobs(days.of(quarterId));
        return with(days.of(quarterId), first);
    }

    /**
     * A morning of a quarter.
     *
     * @param day as an address has it
     * @throws ApiException when it was not told
     */
    DayMetadata day(StoredQuarter quarter, String day) {
        return days(quarter.id()).stream()
                .filter(one -> one.day().toString().equals(day))
                .findFirst()
                .orElseThrow(() -> new ApiException(
                        ErrorCode.NOT_FOUND, "This morning was not told; the quarter's days lists those that were."));
    }

    /** Whether the job of a morning has ended without a plan, so that it may be told again. */
    boolean isOver(StoredDay day) {
        return day.figures() == null
                && jobs.find(day.jobId())
                        .map(job -> job.status() == JobStatus.FAILED)
                        .orElse(true);
    }

    /** A page of the list, without the mornings of each; one more than {@code limit} where there are more. */
    List<QuarterMetadata> page(Quarters.@Nullable Place before, int limit) {
        List<StoredQuarter> page = quarters.page(before, limit);
        List<String> ids = page.stream().map(StoredQuarter::id).toList();
        Map<String, Job> jobsOfLast = jobs(days.last(ids));
        Map<String, DayMetadata> last = new HashMap<>();
        for (StoredDay day : days.last(ids)) {
            Job job = jobsOfLast.get(day.jobId());
            if (job != null) { // Else it was told a moment ago.
                last.put(day.quarterId(), DayMetadata.of(day, job));
            }
        }
        return page.stream()
                .map(quarter -> QuarterMetadata.of(quarter, last.get(quarter.id()), null))
                .toList();
    }

    private Map<String, Job> jobs(List<StoredDay> rows) {
        return jobs.findAll(rows.stream().map(StoredDay::jobId).toList()).stream()
                .map(runner::now)
                .collect(Collectors.toMap(Job::id, Function.identity()));
    }

    private static List<DayMetadata> with(List<StoredDay> rows, Map<String, Job> jobs) {
        List<DayMetadata> all = new ArrayList<>();
        for (StoredDay day : rows) {
            Job job = jobs.get(day.jobId());
            if (job != null) {
                all.add(DayMetadata.of(day, job));
            }
        }
        return all;
    }
}
