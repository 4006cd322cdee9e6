package dev.quarterback.api.quarter;

import dev.quarterback.api.job.Claim;
import dev.quarterback.api.job.Job;
import dev.quarterback.api.job.JobHandler;
import dev.quarterback.api.job.JobKind;
import dev.quarterback.api.job.JobStore;
import dev.quarterback.api.job.JobWork;
import dev.quarterback.api.store.QuarterDayRows;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does the jobs that plan the mornings of quarters. */
@Component
class DayHandler implements JobHandler {
    static final JobKind KIND = new JobKind("quarter-day", "job");

    private final JobStore jobs;
    private final QuarterDayRows days;
    private final HeldQuarters quarters;

    DayHandler(JobStore jobs, QuarterDayRows days, HeldQuarters quarters) {
        this.jobs = jobs;
        this.days = days;
        this.quarters = quarters;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public Optional<JobWork> begin(Claim claim, Runnable saveSoon) {
        return days.ofJob(claim.job().id())
                .flatMap(day -> quarters.find(day.quarterId())
                        .map(quarter -> new DayWork(quarter, day.morning(), claim, quarters, days)));
    }

    /** As long as its quarter. */
    @Override
    public boolean isToStay(Job job) {
        return days.ofJob(job.id()).isPresent();
    }

    @Override
    public void delete(Job job) {
        jobs.delete(job.id());
    }
}
