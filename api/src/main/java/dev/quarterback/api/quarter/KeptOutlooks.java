package dev.quarterback.api.quarter;

import dev.quarterback.api.store.QuarterDayRows;
import dev.quarterback.api.store.StoredQuarter;
import dev.quarterback.history.History;
import dev.quarterback.quarter.outlook.DayOutlook;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where quarters may end after each day that is over, as it is kept with the morning after the day. */
@Component
class KeptOutlooks {
    private final HeldQuarters quarters;
    private final QuarterDayRows days;

    KeptOutlooks(HeldQuarters quarters, QuarterDayRows days) {
        this.quarters = quarters;
        this.days = days;
    }

    /** The outlook after each day of a quarter that is over, in their order. */
    List<DayOutlook> of(StoredQuarter quarter) throws IOException {
        keepWhatLacks(quarter);
        List<DayOutlook> kept = new ArrayList<>();
        for (byte[] packed : days.outlooks(quarter.id())) {
            kept.add(Packed.outlook(packed));
        }
        return kept;
    }

    /** The outlook after a day; empty before that is over. */
    Optional<DayOutlook> after(LocalDate day, StoredQuarter quarter) throws IOException {
        return of(quarter).stream().filter(one -> one.day().equals(day)).findFirst();
    }

    /** Days that were over before outlooks were kept get theirs when somebody asks. */
    private void keepWhatLacks(StoredQuarter quarter) throws IOException {
        List<LocalDate> mornings = days.withoutOutlook(quarter.id());
        if (mornings.isEmpty()) {
            return;
        }
        RunningQuarter running = quarters.running(quarter, quarter.lastDay().plusDays(1));
        History history = quarters.history(running);
        for (LocalDate morning : mornings) {
            DayOutlook outlook = running.outlookAfter(morning.minusDays(1), history);
            days.keepOutlook(quarter.id(), morning, Packed.of(outlook));
        }
    }
}
