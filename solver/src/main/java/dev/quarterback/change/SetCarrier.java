package dev.quarterback.change;

import dev.quarterback.plan.Plan;
import dev.quarterback.problem.BusyDay;
import dev.quarterback.problem.Carrier;
import dev.quarterback.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets what a carrier is and has; null for what stays as it is.
 *
 * @param carrier its id
 * @param clear the fields for which the format's default is to hold
 */
public record SetCarrier(
        String carrier,
        @Nullable String yard,
        @Nullable Integer positions,
        @Nullable Double payloadKg,
        @Nullable Integer dutyMinutesPerDay,
        @Nullable LocalDate availableFrom,
        @Nullable LocalDate availableTo,
        @Nullable List<LocalDate> offDays,
        @Nullable Integer hire,
        @Nullable List<BusyDay> busy,
        List<String> clear)
        implements Operation {

    private static final List<String> CLEARABLE =
            List.of("dutyMinutesPerDay", "availableFrom", "availableTo", "offDays", "hire", "busy");

    public SetCarrier {
        offDays = offDays == null ? null : List.copyOf(offDays);
        busy = busy == null ? null : List.copyOf(busy);
        clear = List.copyOf(clear);
    }

    @Override
    public Outcome applyTo(Problem problem, @Nullable Plan plan) {
        Edit edit = new Edit(problem);
        Settings settings = new Settings(clear, CLEARABLE, edit);
        if (yard != null) {
            edit.yard("yard", yard);
        }
        edit.carrier("carrier", carrier).ifPresent(found -> edit.put(changed(found, settings)));
        settings.checkSome(
                "carrier",
                "a field of a carrier, or clear",
                yard,
                positions,
                payloadKg,
                dutyMinutesPerDay,
                availableFrom,
                availableTo,
                offDays,
                hire,
                busy);
        return edit.outcome();
    }

    private Carrier changed(Carrier found, Settings settings) {
        return new Carrier(
                found.id(),
                settings.value("yard", yard, found.yard()),
                settings.value("positions", positions, found.positions()),
                settings.value("payloadKg", payloadKg, found.payloadKg()),
                settings.value(
                        "dutyMinutesPerDay",
                        dutyMinutesPerDay,
                        found.dutyMinutesPerDay(),
                        Carrier.DEFAULT_DUTY_MINUTES),
                settings.optional("availableFrom", availableFrom, found.availableFrom()),
                settings.optional("availableTo", availableTo, found.availableTo()),
                settings.value("offDays", offDays, found.offDays(), List.of()),
                settings.value("hire", hire, found.hire(), 0),
                settings.value("busy", busy, found.busy(), List.of()));
    }
}
