package dev.quarterback.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that is set by hand. */
public final class HandClock extends Clock {
    private Instant now;

    /** Which shows a time. */
    public HandClock(Instant now) {
        this.now = now;
    }

    /** Has it show another time. */
    public void set(Instant time) {
        now = time;
    }

    /** Has time pass. */
    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Everybody lives by UTC.");
    }
}
